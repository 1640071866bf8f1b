namespace GrassrootsDemocracy.Rulebooks;

// What a part of an article speaks of. A rulebook writes of a law what is asked for, so that who decides one vote does not read
// what it says of assemblies, hearings and posts.
internal enum Subject
{
    // Of a text on one subject only.
    All,

    Vote,

    // Voters, the election committee, candidates and proxies.
    TimeBefore,

    // The stages of an election, the polling and the term.
    Process,

    // Recall, endings, by-elections, the handover and delegates.
    TimeAfter,

    Meetings,

    Hearings,

    Posts,

    Disclosure,

    // Reports, appraisals, audits, supervision and what is done where a duty is not kept.
    Accountability,

    // What is held again and again for people to speak and be heard.
    Forums,

    // What a committee must do, may refuse and certifies.
    Services,
}
