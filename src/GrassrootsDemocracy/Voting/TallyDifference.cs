namespace GrassrootsDemocracy.Voting;

/// <summary>A number on which two counts of the same ballots differ, such as a count and its recount (复核).</summary>
/// <param name="What">What the number is of, such as "votes for Li".</param>
/// <param name="Before">The number in the first count; <see langword="null"/> when it is not known.</param>
/// <param name="After">The number in the second count; <see langword="null"/> when it is not known.</param>
public sealed record TallyDifference(IReadable What, long? Before, long? After) : Readable
{
    /// <summary>Gets what the number is of.</summary>
    public IReadable What { get; } = Guard.Against.Null(What);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}: {1} → {2}", "{0}：{1} → {2}").Fill(
            language,
            What.ToString(language),
            Said(Before, language),
            Said(After, language)
        );

    private static object Said(long? number, Language language) =>
        number is { } known ? known : new Words("not known", "不详").In(language);

    // The numbers of two tallies of one paper that are not the same, in the order of the record of a count.
    internal static ValueList<TallyDifference> Between(Tally before, Tally after)
    {
        var all = new List<TallyDifference>
        {
            new(new Words("papers handed out", "发出选票"), before.Issued, after.Issued),
            new(new Words("ballots that came back", "收回选票"), before.Collected, after.Collected),
            new(new Words("valid ballots", "有效票"), before.Valid, after.Valid),
            new(new Words("blank ballots", "空白票"), before.Blank, after.Blank),
        };
        foreach (var reason in TallyRow.Reasons)
        {
            all.Add(new(EnumWords.Of(reason), before.InvalidFor(reason), after.InvalidFor(reason)));
        }

        for (var place = 0; place < before.Paper.Places; place++)
        {
            var line = place - before.Paper.Options.Count + 1;
            var name =
                line > 0 ? new Words($"line {line}", $"第{line}空格") : Plain(before.Paper.Options[place]);
            all.Add(Of("votes for {0}", "{0}得票", name, before.For(place), after.For(place)));
            all.Add(Of("votes against {0}", "{0}反对票", name, before.Against(place), after.Against(place)));
        }

        var written = before.WriteIns.Concat(after.WriteIns).Select(one => one.Name);
        foreach (var name in written.Distinct(StringComparer.Ordinal))
        {
            var (first, second) = (VotesOf(name, before), VotesOf(name, after));
            all.Add(Of("votes for {0}, written in", "另选他人{0}得票", Plain(name), first, second));
        }

        return [.. all.Where(number => number.Before != number.After)];
    }

    private static TallyDifference Of(string english, string chinese, Words name, long before, long after) =>
        new(
            new Words(
                english.Replace("{0}", name.English, StringComparison.Ordinal),
                chinese.Replace("{0}", name.Chinese, StringComparison.Ordinal)
            ),
            before,
            after
        );

    private static Words Plain(string name) => new(name, name);

    private static long VotesOf(string name, Tally tally) =>
        tally.WriteIns.Where(one => one.Name.Equals(name, StringComparison.Ordinal)).Sum(one => one.Votes);
}
