/** A line that a stand-in begins with; written out, it would be taken for one of this file. */
const bring = (name: string, path: string) => `import { ${name} } from '${path}';`;

/**
 * Parts of three that this scene never enters, by their path below `three/src/`, and what stands in for them: the little that
 * the renderer asks of them all the same. `tests/bundle/lean-three.test.ts` keeps the scene from needing more.
 */
export const STAND_INS: Readonly<Record<string, string>> = {
  'renderers/webxr/WebXRManager.js': `
    ${bring('EventDispatcher', '../../core/EventDispatcher.js')}
    class WebXRManager extends EventDispatcher {
      enabled = false;
      isPresenting = false;
      cameraAutoUpdate = false;
      setAnimationLoop() {}
      getEnvironmentBlendMode() {}
      hasDepthSensing() { return false; }
      getSession() { return null; }
      dispose() {}
    }
    export { WebXRManager };`,
  'renderers/webgl/WebGLEnvironments.js': `
    function WebGLEnvironments() {
      return { get: () => null, dispose() {} };
    }
    export { WebGLEnvironments };`,
  'renderers/webgl/WebGLShadowMap.js': `
    function WebGLShadowMap() {
      this.enabled = false;
      this.autoUpdate = true;
      this.needsUpdate = false;
      this.type = 1;
      this.render = () => {};
    }
    export { WebGLShadowMap };`,
  'renderers/webgl/WebGLOutput.js': `
    function WebGLOutput() {
      return { begin: () => false, end() {}, setSize() {}, setEffects() {}, hasRenderPass: () => false, isCompositing: () => false, dispose() {} };
    }
    export { WebGLOutput };`,
  'renderers/webgl/WebGLMorphtargets.js': `
    function WebGLMorphtargets() {
      return { update() {} };
    }
    export { WebGLMorphtargets };`,
  'renderers/webgl/WebGLUniformsGroups.js': `
    function WebGLUniformsGroups() {
      return { bind() {}, update() {}, dispose() {} };
    }
    export { WebGLUniformsGroups };`,
  'renderers/webgl/WebGLBackground.js': `
    ${bring('Color', '../../math/Color.js')}
    ${bring('getUnlitUniformColorSpace', '../shaders/UniformsUtils.js')}
    const rgb = { r: 0, g: 0, b: 0 };
    function WebGLBackground( renderer, environments, state, objects, alpha, premultipliedAlpha ) {
      const clearColor = new Color( 0 );
      let clearAlpha = alpha === true ? 0 : 1;
      const setClear = () => {
        clearColor.getRGB( rgb, getUnlitUniformColorSpace( renderer ) );
        state.buffers.color.setClear( rgb.r, rgb.g, rgb.b, clearAlpha, premultipliedAlpha );
      };
      return {
        getClearColor: () => clearColor,
        setClearColor( color, opacity = 1 ) { clearColor.set( color ); clearAlpha = opacity; setClear(); },
        getClearAlpha: () => clearAlpha,
        setClearAlpha( opacity ) { clearAlpha = opacity; setClear(); },
        render() {
          setClear();
          if ( ! renderer.autoClear ) return;
          state.buffers.depth.setTest( true );
          state.buffers.depth.setMask( true );
          state.buffers.color.setMask( true );
          renderer.clear( renderer.autoClearColor, renderer.autoClearDepth, renderer.autoClearStencil );
        },
        addToRenderList() {},
        dispose() {}
      };
    }
    export { WebGLBackground };`,
};
