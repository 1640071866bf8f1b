META
key;value
description;Two wards decide what the village repairs first
country;Nowhere
unit;Upper and Lower Ward
instance;2025
num_projects;6
num_votes;12
budget;90000
vote_type;approval
min_length;1
max_length;3
PROJECTS
project_id;cost;votes;name;selected
well;20000;8;The well, and the path to it;1
road;45000;5;"The road; upper part only";1
lamps;12000;4;"Street lamps ""with solar cells""";1
school-roof;30000;4;The roof of the school;0
library;18000;2;A shelf of books in the old hall;0
L6/01;8000;0;Benches;0
VOTES
voter_id;age;vote;voting_method
1;34;well,road,lamps;paper
2;61;well;paper
3;27;well,school-roof;internet
4;45;well,road,lamps,school-roof;paper
5;70;;paper
6;19;library,lamps;internet
7;38;"well,road";paper
8;52;school-roof,well;paper
9;44;road,road;paper
10;66;well,library;paper
11;23;lamps;internet
12;31;school-roof, well;paper
