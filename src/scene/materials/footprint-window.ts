import { Color, GreaterDepth, type Matrix4, ShaderMaterial } from 'three';
import { MESH } from '../../theme/colours';
import {
  FOOTPRINT_PARS_FRAGMENT,
  FOOTPRINT_PARS_VERTEX,
  FOOTPRINT_VERTEX,
  type FootprintUniforms,
} from './footprint.glsl';

/** How much of what lies over a footprint is seen through, 0 to 1: enough to read it, too little to take it for bare. */
const CLEAR = 0.8;
/** Pale edge of the window, CSS pixels, that keeps red on red apart. */
const RIM = '#fff3ea';

/** Shows footprints, and the bone right under them, through the flesh that hides them; draws only where flesh does. */
export const footprintWindow = (rest: Matrix4, { uFootprint }: FootprintUniforms): ShaderMaterial =>
  new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    depthFunc: GreaterDepth,
    uniforms: {
      uRest: { value: rest },
      uFootprint,
      uOrigin: { value: new Color(MESH.origin) },
      uInsertion: { value: new Color(MESH.insertion) },
      uBone: { value: new Color(MESH.bone) },
      uRim: { value: new Color(RIM) },
    },
    vertexShader: /* glsl */ `
      uniform mat4 uRest;
      varying vec3 vRest;
      varying vec3 vFacing;
      varying vec3 vSight;
      ${FOOTPRINT_PARS_VERTEX}
      void main() {
        vRest = (uRest * vec4(position, 1.0)).xyz;
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vFacing = normalMatrix * normal;
        vSight = -view.xyz;
        ${FOOTPRINT_VERTEX}
        gl_Position = projectionMatrix * view;
      }
    `,
    fragmentShader: /* glsl */ `
      uniform vec3 uBone;
      uniform vec3 uRim;
      varying vec3 vRest;
      varying vec3 vFacing;
      varying vec3 vSight;
      ${FOOTPRINT_PARS_FRAGMENT}
      void main() {
        float inside;
        vec4 ink = atlasFootprint(vRest, normalize(vFootprintNormal), inside);
        // Fill paler than on bare bone, or red would drown in red; line and stripes as strong.
        ink.a *= mix(0.7, 1.0, smoothstep(0.7, 0.9, ink.a));
        float facing = clamp(dot(normalize(vFacing), normalize(vSight)), 0.0, 1.0);
        vec3 colour = mix(uBone * 0.92, ink.rgb, ink.a) * (0.62 + 0.38 * facing);
        float alpha = inside * ${CLEAR.toFixed(2)} * smoothstep(0.0, 0.25, facing);
        if (alpha < 0.01) discard;
        gl_FragColor = vec4(mix(uRim, colour, smoothstep(0.0, 1.0, inside)), alpha);
        #include <colorspace_fragment>
      }
    `,
  });
