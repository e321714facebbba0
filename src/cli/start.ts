import { build, preview } from 'vite';

/** The first port tried; when it is taken the next free one is used. */
const PORT = 4173;

/** `npm start`: forges the model when its tables have changed, builds the app, serves it and says where. */
export const main = async (): Promise<number> => {
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { port: PORT }, logLevel: 'warn' });
  const addresses = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])];
  console.log(
    `\nCalf Atlas is served at\n${addresses.map((address) => `  ${address}`).join('\n')}\n\nCtrl+C stops it.`,
  );
  return 0;
};
