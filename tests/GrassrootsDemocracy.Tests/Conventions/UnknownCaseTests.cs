using System.Collections;
using System.Reflection;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Tests.Norms;
using static GrassrootsDemocracy.Tests.Conventions.Institutions;

namespace GrassrootsDemocracy.Tests.Conventions;

// Of a case that nobody knows an outcome says only what it would say in every case.
public class UnknownCaseTests
{
    private static readonly Case ACase = new("our-case", new("in our case", "特殊情形"));

    private static readonly IReadOnlyList<NormName> Norms =
    [
        .. NamedNorms
            .All.Where(norm => !norm.Said.IsChoice)
            .DistinctBy(norm => norm.Said.Id, StringComparer.Ordinal),
    ];

    // Each norm asks nothing in a case of its own, so that the cases of rules are the norms that they read.
    private static readonly Rulebook Apart = Norms
        .Index()
        .Aggregate(
            Anywhere,
            (book, norm) => book.AskingNothing(norm.Item, SampleNorms.Article(1), when: CaseOf(norm.Index))
        );

    public static TheoryData<string> Names =>
        [
            .. OfAll
                .Select(type => type.Name)
                .Except(["EmptySeat", "OneStepElection"], StringComparer.Ordinal)
                .Where(name => ReadBy(name).Any(IsTried)),
        ];

    [Fact]
    public void Most_rooms_are_tried() => Assert.InRange(Names.Count, 18, 80);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_verdict_stands_only_where_it_stands_in_every_case(string name)
    {
        var wrong = new List<string>();
        var read = ReadBy(name);
        var free = read.Aggregate(Anywhere, (book, norm) => book.AskingNothing(norm, SampleNorms.Article(1)));
        foreach (var (norm, book) in read.Where(IsTried).SelectMany(norm => Books(norm, free)))
        {
            var facts = Made(name, book);
            var unknown = VerdictOf(facts);
            var (holds, fails) = (
                VerdictOf(Stating(facts, holds: true)),
                VerdictOf(Stating(facts, holds: false))
            );
            if (unknown != Verdict.Undetermined && (unknown != holds || unknown != fails))
            {
                wrong.Add($"{norm.Id}: {unknown}, but {holds} in the case and {fails} otherwise");
            }

            Verdict VerdictOf(Facts said) =>
                Verdicts.All(LedgerOf(DecidedBy(book, said)).Select(line => line.Verdict));
        }

        None.Of(wrong.Distinct(StringComparer.Ordinal));
    }

    private static Case CaseOf(int place) =>
        new(FormattableString.Invariant($"case-{place}"), new("in a case", "某情形"));

    private static bool IsTried(NormName norm) => !norm.Id.Contains('@', StringComparison.Ordinal);

    private static List<NormName> ReadBy(string name)
    {
        var outcome = DecidedBy(Apart, Made(name, Apart));
        var rules = outcome.GetType().GetProperty("Rules")?.GetValue(outcome);
        var reading = rules
            ?.GetType()
            .BaseType!.GetProperty("Reading", BindingFlags.NonPublic | BindingFlags.Instance)!
            .GetValue(rules);
        var cases =
            reading?.GetType().GetProperty("Unknown")!.GetValue(reading) as IEnumerable
            ?? Array.Empty<Case>();
        var read = cases.Cast<Case>().ToHashSet();
        return [.. Norms.Index().Where(norm => read.Contains(CaseOf(norm.Index))).Select(norm => norm.Item)];
    }

    private static Facts Stating(Facts facts, bool holds) =>
        With(facts, nameof(Facts.Circumstances), (ValueList<Circumstance>)[new(ACase, holds)]);

    private static IEnumerable<(NormName Name, Rulebook Rulebook)> Books(NormName name, Rulebook free)
    {
        var type = name.GetType().GetGenericArguments()[0];
        var with = typeof(Rulebook)
            .GetMethods()
            .Single(method => method.Name is nameof(Rulebook.With))
            .MakeGenericMethod(type);
        // The specimens of labels are no bodies.
        if (name.Id.Contains("answers", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var value in OrderedValues.Of(type).Take(2))
        {
            Rulebook? book = null;
            try
            {
                book = (Rulebook)
                    with.Invoke(
                        free,
                        BindingFlags.DoNotWrapExceptions,
                        binder: null,
                        [name, value, SampleNorms.Article(2), Latitude.MayTighten, (When)ACase],
                        culture: null
                    )!;
            }
            catch (ArgumentException)
            {
                // Not every value of the type is one of the norm.
            }

            if (book is not null)
            {
                yield return (name, book);
            }
        }
    }
}
