// Fetches what a lesson page needs about machines: the switch after the page itself, so that it weighs nothing before,
// and the rest when the reader comes near or the page opens on another machine than the usual one.

export const loadSwitch = () => import("./machine/MachineSwitch.tsx");

export const loadMachine = () => import("./machine/parts.ts");

export const loadOrders = () => import("./machine/order-parts.ts");
