namespace GrassrootsDemocracy.Voting;

/// <summary>A ballot paper (选票): the names printed on it, the lines for others, and how many may be marked.</summary>
/// <remarks>
/// <para>
/// A filled-in ballot is a mask: bit <c>i</c> is set when place <c>i</c> is marked. The printed options are the first
/// places, in their order; the lines for written names follow. Up to 64 places a ballot is one word of any width that
/// holds them; a wider paper takes <see cref="WordsPerBallot"/> words of 64 bits, the first places in the first word.
/// </para>
/// <para>Two papers are equal when everything printed on them is.</para>
/// </remarks>
public sealed record BallotPaper
{
    /// <summary>Lays out a paper.</summary>
    /// <param name="options">The printed names, in their order; all different.</param>
    /// <param name="limit">The most marks that leave a ballot valid; from one to the number of places.</param>
    /// <param name="writeInLines">The lines for names that are not printed.</param>
    /// <param name="blank">What a ballot without any mark is.</param>
    /// <exception cref="ArgumentException">A name is empty or printed twice, or a number is out of range.</exception>
    public BallotPaper(
        IEnumerable<string> options,
        int limit,
        int writeInLines = 0,
        BlankBallot blank = BlankBallot.Abstains
    )
    {
        // None is as good as an empty one, and refused as such.
        Options = [.. Guard.Against.Null(options).Select(static name => name ?? "")];
        WriteInLines = Guard.Against.OutOfRange(writeInLines, nameof(writeInLines), 0, 1_000_000);
        Blank = Guard.Against.EnumOutOfRange(blank);
        if (Places == 0)
        {
            throw new ArgumentException(
                "A paper needs a printed name or a line to write one on.",
                nameof(options)
            );
        }

        if (Options.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException(
                "A printed name is empty: leave it out or give it a name.",
                nameof(options)
            );
        }

        Guard.Against.NotNames(Options, nameof(options));
        if (
            Options
                .GroupBy(name => name, StringComparer.Ordinal)
                .FirstOrDefault(same => same.Skip(1).Any()) is
            { } twice
        )
        {
            throw new ArgumentException(
                $"'{twice.Key}' is printed twice: tell people of one name apart, as by the year of birth.",
                nameof(options)
            );
        }

        Limit = Guard.Against.OutOfRange(limit, nameof(limit), 1, Places);
    }

    /// <summary>Gets the printed names, in their order.</summary>
    public ValueList<string> Options { get; }

    /// <summary>Gets the most marks that leave a ballot valid.</summary>
    public int Limit { get; }

    /// <summary>Gets the number of lines for names that are not printed.</summary>
    public int WriteInLines { get; }

    /// <summary>Gets what a ballot without any mark is.</summary>
    public BlankBallot Blank { get; }

    /// <summary>Gets what a ballot with more marks than the limit is; <see langword="null"/> where the law is silent.</summary>
    /// <remarks>
    /// The limit says what is counted as invalid. Only where that is open the tally keeps what such ballots say, so that a
    /// vote can be decided whichever way they are read.
    /// </remarks>
    public OverMarking? OverMarked
    {
        get;
        init => field = value is { } known ? Guard.Against.EnumOutOfRange(known, nameof(OverMarked)) : null;
    } = OverMarking.VoidsBallot;

    /// <summary>Gets what a ballot that has a name twice is; <see langword="null"/> where the law is silent.</summary>
    public RepeatedName? Repeated
    {
        get;
        init => field = value is { } known ? Guard.Against.EnumOutOfRange(known, nameof(Repeated)) : null;
    }

    /// <summary>Gets what a ballot both for and against a name is; <see langword="null"/> where the law is silent.</summary>
    public Contradiction? Contradictory
    {
        get;
        init =>
            field = value is { } known ? Guard.Against.EnumOutOfRange(known, nameof(Contradictory)) : null;
    }

    /// <summary>Gets how many places can be marked: the printed names and the lines.</summary>
    public int Places => Options.Count + WriteInLines;

    /// <summary>Gets how many words of 64 bits one ballot takes.</summary>
    public int WordsPerBallot => (Places + 63) / 64;

    /// <summary>Gets the tally of no ballots at all, to which others can be added.</summary>
    public Tally NoBallots => Tally.Empty(this);

    /// <summary>Lays out a paper without lines for other names.</summary>
    /// <param name="options">The printed names, in their order; all different.</param>
    /// <param name="limit">The most marks that leave a ballot valid; from one to the number of names.</param>
    /// <returns>The paper.</returns>
    /// <exception cref="ArgumentException">A name is empty or printed twice, or the limit is out of range.</exception>
    public static BallotPaper Of(IEnumerable<string> options, int limit) => new(options, limit);

    /// <summary>Counts ballots on which names are marked, on papers of up to 8 places.</summary>
    /// <param name="ballots">One mask for each ballot.</param>
    /// <returns>The tally; how many papers were issued is not known to it.</returns>
    /// <exception cref="ArgumentException">The paper is wider, or a mask marks a place that is not on it.</exception>
    public Tally Count(ReadOnlySpan<byte> ballots) => BallotCount.Of(this, ballots);

    /// <summary>Counts ballots on which names are marked, on papers of up to 16 places.</summary>
    /// <inheritdoc cref="Count(ReadOnlySpan{byte})"/>
    public Tally Count(ReadOnlySpan<ushort> ballots) => BallotCount.Of(this, ballots);

    /// <summary>Counts ballots on which names are marked, on papers of up to 32 places.</summary>
    /// <inheritdoc cref="Count(ReadOnlySpan{byte})"/>
    public Tally Count(ReadOnlySpan<uint> ballots) => BallotCount.Of(this, ballots);

    /// <summary>Counts ballots on which names are marked, on papers of any width.</summary>
    /// <param name="ballots"><see cref="WordsPerBallot"/> words for each ballot.</param>
    /// <returns>The tally; how many papers were issued is not known to it.</returns>
    /// <exception cref="ArgumentException">The words are not whole ballots, or one marks a place that is not on the paper.</exception>
    public Tally Count(ReadOnlySpan<ulong> ballots) => BallotCount.Of(this, ballots);

    /// <summary>Counts ballots that were grouped by their marks, as a database's GROUP BY gives them.</summary>
    /// <param name="patterns"><see cref="WordsPerBallot"/> words for each pattern.</param>
    /// <param name="counts">How many ballots bear each pattern; not negative.</param>
    /// <returns>The tally; how many papers were issued is not known to it.</returns>
    /// <exception cref="ArgumentException">
    /// The two lengths do not fit, a count is negative, all together are more than 64 bits can count, or a pattern marks a place that is
    /// not on the paper.
    /// </exception>
    public Tally CountPatterns(ReadOnlySpan<ulong> patterns, ReadOnlySpan<long> counts) =>
        BallotCount.OfPatterns(this, patterns, counts);

    /// <summary>Counts ballots that are for, against or neither, name by name, on papers of any width.</summary>
    /// <param name="approvals"><see cref="WordsPerBallot"/> words for each ballot: the names it is for.</param>
    /// <param name="rejections">As many words: the names it is against.</param>
    /// <returns>The tally; a ballot both for and against a name is invalid unless <see cref="Contradictory"/> says otherwise.</returns>
    /// <exception cref="ArgumentException">The two lengths differ, the words are not whole ballots, or one marks a place that is not on the paper.</exception>
    public Tally CountThreeWay(ReadOnlySpan<ulong> approvals, ReadOnlySpan<ulong> rejections) =>
        BallotCount.OfThreeWay(this, approvals, rejections);

    /// <summary>Counts grouped ballots that are for, against or neither, name by name.</summary>
    /// <param name="approvals"><see cref="WordsPerBallot"/> words for each pattern: the names it is for.</param>
    /// <param name="rejections">As many words: the names it is against.</param>
    /// <param name="counts">How many ballots bear each pattern; not negative.</param>
    /// <returns>The tally; a ballot both for and against a name is invalid unless <see cref="Contradictory"/> says otherwise.</returns>
    /// <exception cref="ArgumentException">
    /// The lengths do not fit, a count is negative, all together are more than 64 bits can count, or a pattern marks a place that is not
    /// on the paper.
    /// </exception>
    public Tally CountThreeWayPatterns(
        ReadOnlySpan<ulong> approvals,
        ReadOnlySpan<ulong> rejections,
        ReadOnlySpan<long> counts
    ) => BallotCount.OfThreeWayPatterns(this, approvals, rejections, counts);

    /// <summary>Chooses options that cost something so that every voter decides on an equal share of the money (等额分摊).</summary>
    /// <remarks>
    /// <para>
    /// Every ballot has the same share of the budget. An option is paid for by those who marked it, each as much as the others or all
    /// that is left of the share; of the options that can still be paid, the one is bought for which nobody pays more than the
    /// smallest part of its worth, and so on until none can be. What then is left of the money is not spent: how to spend it is a
    /// rule of the place.
    /// </para>
    /// <para>Shares are exact fractions, so that equal parts are equal. Where the next option is tied, the choice stops and says so.</para>
    /// </remarks>
    /// <param name="budget">The money there is; not negative.</param>
    /// <param name="costs">What each option costs, in the order of the paper; above zero.</param>
    /// <param name="patterns"><see cref="BallotPaper.WordsPerBallot"/> words for each pattern of marks; only valid ballots.</param>
    /// <param name="counts">How many ballots bear each pattern; not negative.</param>
    /// <param name="isWorthItsCost">
    /// Whether an option is worth to a voter what it costs, as most places that use the method have it; otherwise each is worth
    /// the same.
    /// </param>
    /// <param name="cancellationToken">Stops the work between two options.</param>
    /// <returns>What is bought, and the tie that stopped it, if any.</returns>
    /// <exception cref="ArgumentException">
    /// The lengths do not fit, a number is out of range, or a pattern marks a place that is not on the paper.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public EqualSharesResult ChooseByEqualShares(
        long budget,
        ReadOnlySpan<long> costs,
        ReadOnlySpan<ulong> patterns,
        ReadOnlySpan<long> counts,
        bool isWorthItsCost = true,
        CancellationToken cancellationToken = default
    ) => EqualShares.Choose(budget, costs, this, patterns, counts, isWorthItsCost, cancellationToken);

    /// <summary>Finds the place of a printed name.</summary>
    /// <param name="option">The name.</param>
    /// <returns>Its place, from zero.</returns>
    /// <exception cref="ArgumentException">The name is not on the paper.</exception>
    public int PlaceOf(string option)
    {
        Guard.Against.Null(option);
        var place = Options.AsSpan().IndexOf(option);
        return place >= 0
            ? place
            : throw new ArgumentException(
                $"'{option}' is not on the paper. Printed are: {string.Join(", ", Options)}.",
                nameof(option)
            );
    }
}
