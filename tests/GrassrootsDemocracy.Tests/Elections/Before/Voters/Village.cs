using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;

namespace GrassrootsDemocracy.Tests.Elections.Before.Voters;

// People of a village in Zhejiang, where age and residence are measured on election day.
internal static class Village
{
    public static readonly LocalDate Day = new(2027, 3, 1);

    public static readonly ValueList<StatedFact> OfEverybody =
    [
        StatedFact.NotThat(VoterFacts.Deprived),
        StatedFact.NotThat(VoterFacts.OnAnotherRoll),
    ];

    public static Rulebook Zhejiang2018 { get; } =
        Zhejiang2020.Layer.LaidOver(NationalRulebook.Editions.On(new(2021, 1, 1)));

    public static Rulebook Zhejiang2026 { get; } =
        Zhejiang2020.Layer.LaidOver(NationalRulebook.Editions.On(Day));

    public static ListedPerson Villager(string name, LocalDate? born = null) =>
        new()
        {
            Name = name,
            Born = born ?? new(1980, 1, 1),
            Facts = [StatedFact.That(VoterFacts.RegisteredHere), StatedFact.That(VoterFacts.LivesHere)],
        };

    public static VoterRules Rules(Rulebook rulebook, Franchise franchise = Franchise.Voters) =>
        VoterRules.From(rulebook, ElectionNorms.VillagersCommittee.Voters, franchise);

    public static VoterOutcome Decide(params ListedPerson[] persons) => DecideBy(Zhejiang2026, persons);

    public static VoterOutcome DecideBy(Rulebook rulebook, params ListedPerson[] persons) =>
        Rules(rulebook)
            .Decide(
                new()
                {
                    ElectionDay = Day,
                    Persons = [.. persons],
                    OfEverybody = OfEverybody,
                }
            );
}
