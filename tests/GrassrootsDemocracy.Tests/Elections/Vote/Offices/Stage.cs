using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// A village of a hundred of whom sixty vote, for as many offices as a test names. More than half is 31.
internal static class Stage
{
    public const int Ballots = 60;

    private static readonly Citation Assumed = new(
        new("Assumed measures", "假设的办法", "2026"),
        Provision.Article(1),
        TextStatus.Analogy
    );

    public static ElectionNorms Names { get; } = ElectionNorms.VillagersCommittee;

    // As many marks as there are names: the votes of each office are free.
    public static Rulebook Village { get; } =
        Rulebook
            .Named("Village", "村")
            .LaidOver(VillageLaw.Editions.On(new(2026, 3, 1)))
            .And(Names.OverMarked, OverMarking.IsAllowed);

    // Director, deputy and members on one ballot.
    public static Rulebook AtOnce { get; } =
        Village.And(
            Names.Offices.Rounds,
            [
                new OfficeRound(
                    [Office.Director, Office.DeputyDirector, Office.Member],
                    OfficeStanding.Nominated
                ),
            ]
        );

    // One after the other, and who is not elected may stand again.
    public static Rulebook OneByOne { get; } =
        Village.And(
            Names.Offices.Rounds,
            [
                new OfficeRound([Office.Director], OfficeStanding.NominatedOrNotElected),
                new OfficeRound([Office.DeputyDirector], OfficeStanding.NominatedOrNotElected),
                new OfficeRound([Office.Member], OfficeStanding.NominatedOrNotElected),
            ]
        );

    public static Rulebook And<T>(this Rulebook law, NormName<T> name, T value)
        where T : notnull => law.With(name, value, Assumed, Latitude.Free);

    public static OfficeVote Vote(
        Office office,
        int seats,
        (string Name, int Votes)[] votes,
        ElectionRound round = ElectionRound.First,
        int day = 1,
        int others = 0
    )
    {
        var names = votes.Select(one => one.Name).ToArray();
        var paper = new BallotPaper(names, names.Length);
        var ballots = new ulong[Ballots];
        foreach (var (place, (_, count)) in votes.Index())
        {
            for (var ballot = 0; ballot < count; ballot++)
            {
                ballots[ballot] |= 1UL << place;
            }
        }

        return new()
        {
            Office = office,
            Record = new()
            {
                Contest = new()
                {
                    Body = new() { Name = "Committee", Jurisdiction = JurisdictionCode.Nation },
                    Day = new(2026, 3, day),
                    Seats = seats,
                    OtherMembers = others,
                    Round = round,
                },
                Roll = new() { Franchise = Franchise.Voters, Registered = 100 },
                Tally = paper.Count(ballots),
            },
        };
    }

    public static OfficeOutcome Decide(
        this Rulebook law,
        OfficeVote[] votes,
        OfficeContestant[]? people = null,
        Relation[]? kin = null,
        bool? isMultiEthnic = false
    ) =>
        OfficeRules
            .From(law, Names, Franchise.Voters)
            .Decide(
                new()
                {
                    Votes = [.. votes],
                    People = [.. people ?? []],
                    Kinship = new(kin ?? []),
                    IsMultiEthnic = isMultiEthnic,
                }
            );

    public static string[] Holders(this OfficeOutcome outcome, Office office) =>
        [.. outcome.Of(office)!.Holders.Select(holder => holder.Name)];

    public static OfficeContestant Woman(string name) => new() { Name = name, IsWoman = true };

    public static OfficeContestant Man(string name) => new() { Name = name, IsWoman = false };

    public static Finding Line(this OfficeOutcome outcome, RuleDescriptor rule) =>
        Assert.Single(outcome.Findings, finding => finding.Rule.Equals(rule));
}
