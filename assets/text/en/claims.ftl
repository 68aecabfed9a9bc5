# What people read and hear, in our own words; what research says of it is in assets/content/library/claims.toml.

claim-000-01 = Sciatica and piriformis syndrome differ; the second is a type of the first
claim-000-35 = A plan with pictures to print
