namespace GrassrootsDemocracy.Rulebooks;

// What the chapters of the laws are about: how the ids of the norms begin that stand in them.
internal static class About
{
    public static string[] TheVote(string kind) => [$"election.{kind}"];

    public static string[] TheTimeBefore(string kind) =>
        [
            $"election.{kind}.voters",
            $"election.{kind}.election-committee",
            $"election.{kind}.candidacy",
            $"election.{kind}.proxies",
        ];

    public static string[] TheProcess(string kind) =>
        [$"election.{kind}.process", $"election.{kind}.polling", $"election.{kind}.term"];

    public static string[] TheTimeAfter(string kind) =>
        [
            $"election.{kind}.recall",
            $"election.{kind}.ending",
            $"election.{kind}.by-election",
            $"election.{kind}.handover",
            $"election.{kind}.delegates",
        ];

    public static string[] Assemblies(params string[] bodies) =>
        [.. bodies.Select(body => $"deliberation.{body}")];

    public static string[] Hearings(string level) => [$"deliberation.hearing.{level}"];

    public static string[] Posts(params string[] bodies) => [.. bodies.Select(body => $"posts.{body}")];
}
