namespace GrassrootsDemocracy.Rulebooks;

// What the chapters of the laws are about: how the ids of the norms begin that stand in them.
internal static class About
{
    public static string[] TheVote(Label kind) => [$"election.{kind.Key}"];

    public static string[] TheTimeBefore(Label kind) =>
        [
            $"election.{kind.Key}.voters",
            $"election.{kind.Key}.election-committee",
            $"election.{kind.Key}.candidacy",
            $"election.{kind.Key}.proxies",
        ];

    // The last day of the roll stands with the vote, which asks for it too: nobody builds the whole process for it.
    public static string[] TheProcess(Label kind) =>
        [
            $"election.{kind.Key}.process",
            $"election.{kind.Key}.polling",
            $"election.{kind.Key}.term",
            $"!election.{kind.Key}.process.roll.latest",
        ];

    public static string[] TheTimeAfter(Label kind) =>
        [
            $"election.{kind.Key}.recall",
            $"election.{kind.Key}.ending",
            $"election.{kind.Key}.by-election",
            $"election.{kind.Key}.handover",
            $"election.{kind.Key}.delegates",
        ];

    public static string[] Assemblies(params Label[] bodies) =>
        [.. bodies.Select(body => $"deliberation.{body.Key}")];

    // Reports of the supervision committee ask to whom it answers, which stands with what bodies decide.
    public static string[] Accountability(Label kind, params Label[] others) =>
        [
            .. others.Prepend(kind).Select(body => $"accountability.{body.Key}"),
            .. others.Select(body => $"deliberation.{body.Key}"),
        ];

    public static string[] Complaints(params Label[] bodies) =>
        [.. bodies.Select(body => $"accountability.{body.Key}.complaint")];

    public static string[] Hearings(string level) => [$"deliberation.hearing.{level}"];

    public static string[] Disclosure(params Label[] kinds) =>
        [.. kinds.Select(kind => $"disclosure.{kind.Key}")];

    public static string[] Forums(params Label[] kinds) => [.. kinds.Select(kind => $"forum.{kind.Key}")];

    public static string[] Services(params Label[] bodies) =>
        [.. bodies.Select(body => $"services.{body.Key}")];

    public static string[] Posts(params Label[] bodies) => [.. bodies.Select(body => $"posts.{body.Key}")];
}
