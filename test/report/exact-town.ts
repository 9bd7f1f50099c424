import { topologyOf } from '../source/loading.js';

/** Two lines that may fail together, a record in a circle with the login, a server at each clinic. */
const TOWN = `
utfall: 1
name: A town
components:
  duct: { availability: 99.99% }
  line-1: { availability: 99%, dependsOn: [duct] }
  line-2: { availability: 99%, dependsOn: [duct] }
  login: { availability: 99.9%, dependsOn: [{ anyOf: [line-1, line-2] }] }
  record: { mtbf: 90d, mttr: 4h, dependsOn: [{ on: login, mode: login, session: 8h }, register] }
  register: { dependsOn: [{ anyOf: [record, line-1] }] }
  server: { perSite: true, availability: 99.5% }
  phone: {}
commonCause: [{ components: [line-1, line-2], beta: 10% }]
capabilities:
  read: { name: Read a record, target: 99.7%, dependsOn: [{ use: ehr }] }
  call: { dependsOn: [{ anyOf: [phone, line-1] }] }
sites:
  north: { count: 12, people: 4000, capabilities: [read, call], uses: { ehr: record } }
  south: { count: 3, people: 900, capabilities: [read], uses: { ehr: { anyOf: [server, record] } } }
  east: { people: 500, capabilities: [read], uses: { ehr: server } }
  ward: { kind: hospital, capabilities: [read, call], uses: { ehr: record } }
`;

export const exactTown = () => topologyOf(TOWN);
