// Fetches what a lesson page needs about machines: after the page itself, so that it weighs nothing before.

export const loadMachine = () => import("./machine/parts.ts");

export const loadOrders = () => import("./machine/order-parts.ts");
