namespace GrassrootsDemocracy.Posts.Planning;

// Relatives who must not hold certain pairs of posts. By post: the other posts; by person: who is related.
internal sealed record KinBar(uint[] Posts, bool[][] Related);
