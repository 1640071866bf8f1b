namespace GrassrootsDemocracy.Rulebooks;

// What an article speaks of. A rulebook writes of a law what is asked for, so that who decides one vote does not read the
// articles on assemblies, hearings and posts.
[Flags]
internal enum Subjects
{
    None = 0,

    Vote = 1,

    // Voters, the election committee, candidates and proxies.
    Before = 2,

    // The stages of an election, the polling and the term.
    Process = 4,

    // Recall, endings, by-elections, the handover and delegates.
    After = 8,

    Meetings = 16,

    Hearings = 32,

    PostsHeld = 64,

    All = Vote | Before | Process | After | Meetings | Hearings | PostsHeld,
}
