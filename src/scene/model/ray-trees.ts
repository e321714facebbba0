export { acceleratedRaycast, MeshBVH } from 'three-mesh-bvh';
