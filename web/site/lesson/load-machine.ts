// Fetches what a lesson page needs about machines: the switch after the page itself, so that it weighs nothing before,
// and the rest when the reader comes near.

export const loadSwitch = () => import("./machine/MachineSwitch.tsx");

/** What stands in its place until then. */
export const loadAtFirst = () => import("./machine/AtFirst.tsx");

export const loadMachine = () => import("./machine/parts.ts");

export const loadOrders = () => import("./machine/order-parts.ts");
