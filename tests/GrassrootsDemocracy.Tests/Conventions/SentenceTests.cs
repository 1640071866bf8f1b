using System.Text.RegularExpressions;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Conventions;

// Every rule in every form and verdict, for none, one, two, many and an unknown number, in both languages: whatever the
// facts are, the line is a sentence.
public partial class SentenceTests
{
    private static readonly RuleDescriptor[] Rules =
    [
        .. PublicSurface
            .Statics<RuleDescriptor>()
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static readonly long?[] Numbers = [null, 0, 1, 2, 5, 9_998, 10_000];

    // What a rule without a number says of itself whether it is kept or not: no requirement, or one in either case.
    private static readonly string[] Neutral =
    [
        "assembly.guests",
        "appeal.contradiction",
        "appeal.order",
        "ballot.stray-vote",
        "candidacy.condition",
        "candidacy.office",
        "identity.look-alike",
        "office.tie",
        "plan.conflict",
        "plenary.committee-duties",
        "projects.ended",
        "rulebook.checked",
        "vote.doubt",
        "vote.not-proven",
        "rulebook.hypothetical",
    ];

    public static TheoryData<string> Ids { get; } = [.. Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_line_is_a_sentence_in_English(string id) =>
        None.Of(Lines(id, Language.English).Where(line => English().IsMatch(line) || Common().IsMatch(line)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_line_is_a_sentence_in_Chinese(string id) =>
        None.Of(
            Lines(id, Language.Chinese).Where(line => Script.HasForeignMarks(line) || Common().IsMatch(line))
        );

    // 1 person, 2 persons; "1 of them is", "2 of them are": the word is chosen by the number that stands before it.
    [Fact]
    public void No_number_is_followed_by_a_word_that_does_not_follow_it() =>
        None.Of(
            Rules
                .SelectMany(rule => rule.AllSays.Select(says => $"{rule.Id}: {says.English}"))
                .Where(says => Unbent().IsMatch(says))
        );

    // "[not met] Z is on the roll" says the opposite of what it means.
    [Fact]
    public void A_requirement_is_not_said_as_a_fact() =>
        None.Of(
            Rules
                .Where(rule => !rule.IsRequirement && !Neutral.Contains(rule.Id, StringComparer.Ordinal))
                .Where(rule => rule.Says.English != "{subject}" && !Counted().IsMatch(rule.Says.English))
                .Select(rule => $"{rule.Id}: {rule.Says.English}")
        );

    [Fact]
    public void A_requirement_reads_otherwise_where_it_is_not_met() =>
        None.Of(
            from rule in Rules
            where rule.IsRequirement
            from language in (Language[])[Language.English, Language.Chinese]
            where Said(rule, Verdict.Met, language) == Said(rule, Verdict.Breached, language)
            select rule.Id
        );

    // Nobody knows whether it is so: the title alone is true.
    [Fact]
    public void A_requirement_that_nobody_sets_is_not_said_as_a_fact() =>
        None.Of(
            from rule in Rules
            where rule.IsRequirement
            from measure in (Measure[])[Measure.Open(actual: null), Measure.NothingAsked(actual: null)]
            let line = new Finding(rule, measure, source: null).ToString()
            where !line.Contains(rule.Title(Language.English), StringComparison.Ordinal)
            select line
        );

    // "must be called by", by nobody.
    [Fact]
    public void A_requirement_of_nobody_in_particular_is_only_named() =>
        None.Of(
            from rule in Rules
            where rule.IsRequirement
            from verdict in Enum.GetValues<Verdict>()
            let line = new Finding(rule, Measure.Stated(verdict), source: null).ToString()
            where Common().IsMatch(line) || English().IsMatch(line) || Dangling().IsMatch(line)
            select line
        );

    // "a fact is missing to judge it", and nobody could say which.
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_line_that_lacks_a_fact_says_which(string id)
    {
        var rule = Rules.Single(one => string.Equals(one.Id, id, StringComparison.Ordinal));

        // Whoever puts the whole line together says it there.
        var isPutTogether = rule.Says.English == "{subject}";
        None.Of(
            from measure in Measures(rule)
            where Lacks(measure)
            from language in (Language[])[Language.English, Language.Chinese]
            let line = new Finding(rule, measure, source: null)
            {
                Subject = language.IsChinese ? "李明" : "Li",
            }
            let said = line.ToString(language)
            where
                line.Missing is null
                || !(
                    said.Contains(Fact.In(language), StringComparison.Ordinal)
                    || said.Contains(language.IsChinese ? "不详" : "not known", StringComparison.Ordinal)
                    || (
                        isPutTogether
                        && measure is not { Form: MeasureForm.Quota } and not { Actual: not null }
                    )
                )
            select said
        );
    }

    private static bool Lacks(Measure measure) =>
        measure.Form == MeasureForm.MissingFact
        || measure is { Form: MeasureForm.Quota, Whole: null }
        || measure
            is { Form: MeasureForm.Quota or MeasureForm.Limits or MeasureForm.OddLimits, Actual: null };

    private static string Said(RuleDescriptor rule, Verdict verdict, Language language)
    {
        var line = new Finding(rule, Measure.Stated(verdict), source: null) { Subject = "-" }.ToString(
            language
        );
        return line[(line.IndexOfAny([']', '】']) + 1)..];
    }

    private static IEnumerable<string> Lines(string id, Language language)
    {
        var rule = Rules.Single(one => string.Equals(one.Id, id, StringComparison.Ordinal));
        return from measure in Measures(rule)
            from source in (Citation?[])[null, Article(15)]
            let line = new Finding(rule, measure, source)
            from said in (Finding[])
                [
                    line with
                    {
                        Subject = language == Language.English ? "Li" : "李明",
                    },
                    line with
                    {
                        Detail = Bodies.VillagersCommittee,
                    },
                ]
            select said.ToString(language);
    }

    private static Words Fact { get; } = new("who came", "到会人员");

    private static IEnumerable<Measure> Measures(RuleDescriptor rule)
    {
        // Days that are counted one by one are never fewer than none; those between two days may be.
        var isBetween = rule.CountsDays && !rule.Says.English.Contains("{actual", StringComparison.Ordinal);
        var counts = isBetween ? [-5, -1, .. Numbers] : Numbers;
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            yield return Measure.Stated(verdict);
        }

        yield return Measure.NotKnown;
        foreach (var count in counts)
        {
            yield return Measure.OfQuota(
                count < 0 ? null : count,
                new(Threshold.Majority, Base.Roll),
                whole: null
            );
            yield return Measure.AtLeast(count, 0);
            yield return Measure.AtLeast(count, 1);
            yield return Measure.AtLeast(count, 3);
            yield return Measure.AtMost(count, 0);
            yield return Measure.AtMost(count, 1);
            yield return Measure.AtMost(count, 3);
            yield return Measure.Within(count, new(1, 1));
            yield return Measure.Within(count, new(3, 7));
            yield return Measure.Within(count, CountRange.Odd(3, 7));
            foreach (var whole in Numbers)
            {
                yield return Measure.Open(count, whole);
                yield return Measure.Left(count, whole, to: null);
                yield return Measure.Left(count, whole, Bodies.VillagersCommittee);
                yield return Measure.MissingFact(Fact, count, whole);
                yield return Measure.NothingAsked(count, whole);
                yield return Measure.InCases(
                    Verdict.Undetermined,
                    count,
                    whole,
                    new CaseMeasures([
                        (ElectionOccasions.SelfNomination, Measure.AtLeast(count, 1)),
                        (When.Of(ElectionOccasions.SelfNomination, holds: false), Measure.AtMost(count, 0)),
                    ])
                );
                if (count is not { } known)
                {
                    continue;
                }

                yield return Measure.Recorded(known, whole);
                yield return Measure.Refused(known, whole);
                yield return Measure.Awaiting(known, 1, whole);
                if (known >= 0)
                {
                    yield return Measure.OfQuota(known, new(Threshold.Majority, Base.Roll), whole);
                    yield return Measure.OfQuota(known, new(Threshold.AtLeast(2, 3), Base.Valid), whole);
                }
            }
        }
    }

    // Empty brackets and lists, doubled marks and spaces, numbers below none, ids, and what the reader cannot use.
    [GeneratedRegex(
        """\(\)|（）|  |[;:,，；：、] ?[;；]|[:：] ?$|-[0-9]|[a-z]+/[a-z]+-|unknown number|数目不详|9223372036854775807|\{|\}""",
        RegexOptions.CultureInvariant,
        Timeout.Infinite
    )]
    private static partial Regex Common();

    // One of many, many of one, and shares that say what is not.
    [GeneratedRegex(
        """(?<![\d./])1 (?!(is|was|has|becomes|reaches)\b)[a-z]*s\b|(?<![\d./]|of )1 (are|were|have)\b|(?<![\d./]|of )(0|2|5|9998|10000) (is|was|has)\b|[^ ]\(|\( | \)|[\u4e00-\u9fff（）：；，]""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Timeout.Infinite
    )]
    private static partial Regex English();

    [GeneratedRegex(
        @"\b(by|of|to|with|for|from|in|the)( —|;)|\]  ",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Timeout.Infinite
    )]
    private static partial Regex Dangling();

    // A bare number before a noun of many or a verb of one of the two.
    [GeneratedRegex(
        """\{(actual|whole|needed)\} ((is|are|was|were|has|have)\b|(?!(is|was|has)\b)[a-z]+s\b)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Timeout.Infinite
    )]
    private static partial Regex Unbent();

    [GeneratedRegex(
        """\{(actual|days)[:?}]|\{days\}""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Timeout.Infinite
    )]
    private static partial Regex Counted();
}
