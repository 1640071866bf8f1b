namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// The votes of one contest as numbers of the row: of those who are named, and of one stranger more than there are seats, since so many
// can be tied for them and more change nothing.
internal sealed class PublishedMarks
{
    // Of more numbers that nobody printed the weighing would take too long, and nothing is said.
    private const int MostUnknown = 100;

    public PublishedMarks(
        PublishedRow row,
        PublishedContest contest,
        int valid,
        bool isRecall,
        bool countsAllMarks,
        IEnumerable<string> elsewhere
    )
    {
        Names = [.. contest.Named.Select(one => one.Name)];
        Named = [.. contest.Named.Select(one => Add(one.Votes, Votes(one.Name)))];
        var strangers =
            isRecall || (contest.NamesEverybody && contest.Others is null) ? 0
            : contest.Seats < MostUnknown ? contest.Seats + 1
            : MostUnknown;

        // Whoever is named for another office may be one of the others here.
        string[] further = strangers > 0 ? [.. elsewhere.Except(Names, StringComparer.Ordinal)] : [];
        AreTooMany =
            strangers
                + further.Length
                + contest.Named.Count(one => one.Votes is not { } votes || votes.Least < votes.Most)
            > MostUnknown - 1;
        (strangers, further) = AreTooMany ? (0, []) : (strangers, further);
        CountRange room = new(0, contest.Others?.Most ?? long.MaxValue);
        int[] elsewhereNamed = [.. further.Select(name => Add(room, Votes(name)))];
        Strangers = [.. Enumerable.Range(0, strangers).Select(_ => Add(room, Unnamed))];
        Names = [.. Names, .. further];
        All = [.. Named, .. elsewhereNamed, .. Strangers];

        // Those without names are told apart by their votes alone.
        foreach (var (more, less) in Strangers.Zip(Strangers.Skip(1)))
        {
            row.Always(Form.Over(more, less));
        }

        // Whoever was printed as chosen without a place among the named is one of the others.
        int[] others = [.. All.Skip(contest.Votes.Count)];
        if (contest.Others is { } sum && strangers > 0)
        {
            row.Always(new(Minus(others), Math.Min(sum.Most, PublishedRow.Anything)));
            IfOthersAreMany(others, Math.Min(sum.Least, PublishedRow.Anything));
        }

        // A valid ballot bears no more marks for an office than it has seats, those among them that count for nobody: of these as few
        // as there can have been. In a recall each member is voted on alone.
        if (!isRecall && !countsAllMarks)
        {
            Addition places = new(valid, contest.Seats);
            var aside = Math.Min(contest.SetAside?.Least ?? 0, PublishedRow.Anything);
            row.Always(new([places, .. Minus(All)], -aside));
            if (contest.Others is { Least: > 0 and var least })
            {
                row.Always(
                    new(
                        [places, .. Minus(Named[..contest.Votes.Count])],
                        -Math.Min(least, PublishedRow.Anything) - aside
                    )
                );
            }
        }

        int Add(CountRange? range, IReadable about)
        {
            var number = row.Add(range, about);
            row.Always(Form.Over(valid, number));
            return number;
        }
    }

    // Of those who are named here or elsewhere, in the order of their numbers.
    public string[] Names { get; }

    public int[] All { get; }

    public bool AreTooMany { get; }

    // The votes of somebody; null where nobody of that name can have any.
    public int? Of(string name) =>
        Array.FindIndex(Names, one => string.Equals(one, name, StringComparison.Ordinal)) is var at and >= 0
            ? All[at]
            : null;

    // What holds besides, and is no sum.
    public Question Also { get; private set; } = Question.Always;

    public int[] Strangers { get; }

    private int[] Named { get; }

    private static Words Unnamed { get; } =
        new("the votes of those who are not named", "未公布姓名者的得票数");

    public static Words Aside { get; } = new("the votes that count for nobody", "不计入任何人的选票数");

    public static Sentence Votes(string name) => Sentence.Of(new("the votes of {0}", "{0}的得票数"), name);

    // A sum of others that is not used up goes to further strangers, who have no more than the last of those that are reckoned
    // with: then all of these have some.
    private void IfOthersAreMany(int[] others, long least) =>
        Also = Question.Any(
            Form.AtLeast(Strangers[^1], 1),
            new Form([.. others.Select(number => new Addition(number, 1))], -least)
        );

    private static Addition[] Minus(int[] numbers) =>
        Array.ConvertAll(numbers, number => new Addition(number, -1));
}
