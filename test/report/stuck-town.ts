/** A town that can't be started: its network waits for those who log in, and they for the network. */
export const STUCK_TOWN = `
utfall: 1
name: A town
components:
  power: { recovery: 2h }
  duct: { recovery: 30m..2h, dependsOn: [power] }
  phone: { dependsOn: [duct, { on: directory, mode: cached, ttl: 1d, effect: degraded }] }
  network: { owner: town, dependsOn: [duct, { on: login, mode: startup }] }
  login: { name: The national login, owner: state, dependsOn: [{ anyOf: [network, directory] }] }
  directory: { dependsOn: [{ on: directory, mode: startup }] }
  record: { dependsOn: [{ on: login, mode: login, session: 8h }] }
  server: { perSite: true, dependsOn: [{ on: login, mode: startup }] }
capabilities:
  read: { name: Read a record, criticality: critical, dependsOn: [{ use: ehr }] }
  call: { dependsOn: [phone], workaround: { name: a messenger } }
  print: { dependsOn: [server], workaround: { name: by hand } }
sites:
  north: { count: 12, people: 4000, capabilities: [read, call], uses: { ehr: record } }
  south: { count: 3, capabilities: [read, print], uses: { ehr: server } }
  west: { capabilities: [call] }
`;
