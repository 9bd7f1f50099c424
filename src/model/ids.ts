/**
 * Ids are branded, so that the id of a site can't stand where the id of a capability is meant.
 * Only `source` makes them, out of texts that it has checked and brought into Unicode's NFC.
 */
declare const brand: unique symbol;
type Id<Of extends string> = string & { readonly [brand]: Of };

/** Of a component; shares one namespace with sites. */
export type ComponentId = Id<'component'>;
/** Of a site; shares one namespace with components. */
export type SiteId = Id<'site'>;
export type CapabilityId = Id<'capability'>;
export type RoleId = Id<'role'>;

export const componentId = (text: string): ComponentId => text as ComponentId;
export const siteId = (text: string): SiteId => text as SiteId;
export const capabilityId = (text: string): CapabilityId => text as CapabilityId;
export const roleId = (text: string): RoleId => text as RoleId;
