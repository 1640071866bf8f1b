META
key;value
description;What a reader must not pass over in silence
num_projects;2
num_votes;4
vote_type;approval
max_length;1
PROJECTS
project_id;cost;votes;name
1;500;2;Benches
2;900;1;A swing
VOTES
voter_id;vote;age
1;1;34
2;2
3;7;58
1;2;34
