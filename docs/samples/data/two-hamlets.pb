META
key;value
description;Two hamlets share the money for small repairs
country;Nowhere
unit;East and West Hamlet
instance;2026
num_projects;7
num_votes;14
budget;1000.50
vote_type;approval
rule;greedy
min_length;1
max_length;3
currency;CNY
PROJECTS
project_id;cost;votes;name;selected;category
bridge;420.25;9;The footbridge;1;paths
hall;700.00;8;New roof of the hall;0;houses
lamps;300.25;6;Lamps on the way to school;1;paths
benches;200.00;4;Benches under the elm;1;houses
stove;200.00;4;A stove for the reading room;0;houses
trees;80.00;3;Trees along the canal;1;paths
kiosk;10.00;0;A kiosk nobody asked for;0;houses
VOTES
voter_id;vote;voting_method
1;bridge,hall,lamps;paper
2;bridge,hall,lamps;paper
3;bridge,hall,benches;paper
4;bridge,hall,stove;paper
5;bridge,hall,trees;paper
6;bridge,hall,lamps;internet
7;bridge,hall;internet
8;bridge,lamps;internet
9;bridge,lamps,benches;internet
10;hall,lamps,stove;paper
11;benches,stove,trees;paper
12;benches,stove,trees;paper
13;;paper
14;bridge,hall,lamps,trees;paper
