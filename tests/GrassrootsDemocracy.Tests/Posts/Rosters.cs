using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Posts;

// Makes rosters from lines such as ("villagers-committee", Director, "Li"): one post each, held for the whole time.
internal static class Rosters
{
    public static readonly LocalDate Day = new(2026, 3, 1);

    public static PostRules Rules(LocalDate day) =>
        PostRules.From(RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, day));

    public static Roster Of(params (Label Body, Office Office, string? Holder)[] seats) => Named("A", seats);

    public static Roster Named(
        string community,
        params (Label Body, Office Office, string? Holder)[] seats
    ) =>
        new()
        {
            Community = community,
            Posts =
            [
                .. seats.Select(
                    (seat, index) =>
                        new Post
                        {
                            Id = IdOf(index),
                            Body = seat.Body,
                            Office = seat.Office,
                            IsFullTime = true,
                        }
                ),
            ],
            People =
            [
                .. seats
                    .Select(seat => seat.Holder)
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Select(id => new Person { Id = id }),
            ],
            Tenures =
            [
                .. seats
                    .Select((seat, index) => (seat.Holder, Index: index))
                    .Where(seat => seat.Holder is not null)
                    .Select(seat => new PostTenure
                    {
                        PostId = IdOf(seat.Index),
                        PersonId = seat.Holder!,
                        From = new(2004, 1, 1),
                    }),
            ],
        };

    // A committee of so many members called by a letter and a number, the director first.
    public static (Label, Office, string?)[] Committee(Label body, string letter, int members) =>
        [
            .. Enumerable
                .Range(0, members)
                .Select(index =>
                    (body, index == 0 ? Office.Director : Office.Member, (string?)$"{letter}{index}")
                ),
        ];

    public static Finding Line(this PostOutcome outcome, RuleDescriptor rule) =>
        Assert.Single(outcome.Findings, line => line.Rule.Equals(rule));

    public static Roster With(this Roster roster, string id, Func<Person, Person> change) =>
        roster with
        {
            People =
            [
                .. roster.People.Select(person =>
                    string.Equals(person.Id, id, StringComparison.Ordinal) ? change(person) : person
                ),
            ],
        };

    private static string IdOf(int index) =>
        index.ToString("000", System.Globalization.CultureInfo.InvariantCulture);
}
