/** What `utfall init` lays down. */
export const FIRST_TOPOLOGY = `# yaml-language-server: $schema=./topology.schema.json
#
# What needs what, so that utfall can say what happens to whom when something fails:
#
#     utfall validate
#     utfall impact --fail data-centre
#
# All of this is made up. Change it into your own, a piece at a time.
utfall: 1
name: A first topology
source: assumed # who vouches for it: stated, documented, assumed or fitted

# Things that can fail by themselves, and what each of them needs.
components:
  data-centre: { kind: data-centre, owner: hosting-company }
  spare-data-centre: { kind: data-centre, owner: hosting-company }
  network: { kind: network, owner: hosting-company, dependsOn: [data-centre] }

  login-service:
    kind: identity-provider
    owner: government
    dependsOn:
      - anyOf: [data-centre, spare-data-centre] # one of them is enough; the first is preferred
        failover: 5m # and it takes so long to switch

  record-system:
    name: Patient record
    kind: vendor-system
    owner: vendor
    dependsOn:
      - network
      - { on: login-service, mode: login, session: 8h } # who is logged in goes on for 8 hours
      - { on: messages, mode: queued, buffer: 24h, effect: degraded } # at worst a nuisance

  messages: { kind: service, owner: government, dependsOn: [spare-data-centre] }

# What people do, and what they do without it. Sites do the same with different systems: each says
# what plays the role of its record.
capabilities:
  read-record:
    name: Read a patient's record
    criticality: critical
    dependsOn: [{ use: record }]
  refer-patient:
    name: Refer a patient
    criticality: high
    dependsOn: [{ capability: read-record }, messages]
    workaround: { name: a letter, lasts: 2d }

# What many sites have in common.
profiles:
  clinic:
    kind: clinic
    uses: { record: record-system }
    capabilities: [read-record, refer-patient]

# Where people do it, and for whom.
sites:
  harbour-clinic: { name: Harbour Clinic, profile: clinic, region: North, people: 4000 }
  clinics-south: { name: Clinics in the South, profile: clinic, region: South, count: 12, people: 3500 }
`;
