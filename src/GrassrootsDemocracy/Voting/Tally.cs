namespace GrassrootsDemocracy.Voting;

/// <summary>What was counted on the ballots of one paper (计票结果).</summary>
/// <remarks>
/// <para>
/// Always: collected = valid + invalid, and for each name of a three-way ballot for + against + abstained = valid.
/// Tallies of one paper add up in any order and grouping to the same tally.
/// </para>
/// <para>Two tallies are equal when their papers and all their numbers are.</para>
/// </remarks>
public sealed class Tally : IEquatable<Tally>
{
    // The numbers in one row: for each place the votes for it; the votes against, of a three-way count; the ballots
    // with marks that count, the blank ones, and the invalid ones by their reasons.
    private readonly Counts _counts;
    private readonly TallyNotes? _notes;

    internal Tally(BallotPaper paper, ReadOnlySpan<long> numbers, TallyNotes? notes)
    {
        Paper = paper;
        _counts = new(numbers);
        _notes = notes == TallyNotes.None ? null : notes;
    }

    /// <summary>Gets the paper.</summary>
    public BallotPaper Paper { get; }

    /// <summary>Gets whether the ballots were for, against or neither, name by name.</summary>
    public bool IsThreeWay => _counts.Length > TallyRow.Length(Paper, isThreeWay: false);

    /// <summary>Gets how many papers were handed out (发出票); <see langword="null"/> when it is not known.</summary>
    public long? Issued => _notes?.Issued;

    /// <summary>Gets how many ballots came back (收回票).</summary>
    public long Collected => _counts.SumFrom(TallyRow.Ballots(_counts.Length));

    /// <summary>Gets how many ballots count (有效票).</summary>
    public long Valid => Paper.Blank == BlankBallot.Abstains ? checked(Marked + Blank) : Marked;

    /// <summary>Gets how many ballots do not count (废票).</summary>
    public long Invalid => Collected - Valid;

    /// <summary>Gets how many ballots bear no mark (空白票); the paper says whether they are valid.</summary>
    public long Blank => _counts[TallyRow.Blank(_counts.Length)];

    /// <summary>Gets how many ballots are valid and bear a mark.</summary>
    public long Marked => _counts[TallyRow.Marked(_counts.Length)];

    /// <summary>Gets how many ballots came back above those issued, part by part, where that is known.</summary>
    /// <remarks>What is too much in one part of a sum is not made good by what is missing in another.</remarks>
    public long Excess => Math.Max(Notes.Excess, Issued is { } issued ? Math.Max(0, Collected - issued) : 0);

    /// <summary>Gets the parts that have a name, in the order of the names; one that was added twice stands there twice.</summary>
    public ValueList<TallyPart> Parts =>
        [
            .. CountsOfParts.Select(part => new TallyPart(
                part.Notes.Part!,
                part.Issued,
                part.Collected,
                part.Excess
            )),
        ];

    /// <summary>Gets the votes for names that voters wrote themselves, in the order of the names.</summary>
    public ValueList<WriteIn> WriteIns => _notes?.WriteIns ?? [];

    // Everybody who is named on the ballots.
    internal IEnumerable<string> Names =>
        WriteIns.Count == 0 ? Paper.Options : Paper.Options.Concat(WriteIns.Select(written => written.Name));

    // The counts of the parts that have a name, in the order of the parts.
    internal ValueList<Tally> CountsOfParts => Notes.Part is null ? Notes.Parts : [this];

    internal TallyNotes Notes => _notes ?? TallyNotes.None;

    // What could have come back at most, as far as the papers handed out say; null when they do not.
    internal long? Possible => Excess > 0 ? Collected - Excess : Issued;

    /// <summary>Adds two tallies of one paper.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another tally.</param>
    /// <returns>The tally of all their ballots.</returns>
    /// <exception cref="ArgumentException">
    /// The papers differ, one count is three-way and the other is not, or the ballots are more than 64 bits can count.
    /// </exception>
    public static Tally operator +(Tally left, Tally right) =>
        Guard.Against.Null(left).Add(Guard.Against.Null(right));

    /// <summary>Adds the ballots of another tally of the same paper.</summary>
    /// <param name="other">The other tally.</param>
    /// <returns>
    /// The tally of all ballots; papers issued are known only when they are for both. The parts keep their own numbers.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The papers differ, one count is three-way and the other is not, or the ballots are more than 64 bits can count.
    /// </exception>
    public Tally Add(Tally other)
    {
        Guard.Against.Null(other);
        if (Paper != other.Paper)
        {
            throw new ArgumentException(
                "The two tallies are of different papers: add only counts of the same names, limit and lines.",
                nameof(other)
            );
        }

        if (IsNothing || other.IsNothing)
        {
            return IsNothing ? other : this;
        }

        Guard.Against.TooMany((Int128)Collected + other.Collected, nameof(other));
        if (Issued is { } issued && other.Issued is { } others)
        {
            Guard.Against.TooMany((Int128)issued + others, nameof(other));
        }

        // No ballots are no ballots whichever way they are counted, so that they can start any sum.
        if (Collected == 0 || other.Collected == 0)
        {
            var some = Collected > 0 || (other.Collected == 0 && IsThreeWay) ? this : other;
            return new(Paper, some.Numbers(), TallyNotes.Add(this, other));
        }

        if (IsThreeWay != other.IsThreeWay)
        {
            throw new ArgumentException(
                "One tally is for and against, the other of marks only: count both the same way.",
                nameof(other)
            );
        }

        var numbers = Numbers();
        other._counts.AddTo(numbers);
        return new(Paper, numbers, TallyNotes.Add(this, other));
    }

    /// <summary>Finds the votes for a place.</summary>
    /// <param name="place">The place on the paper, from zero; lines for other names follow the printed names.</param>
    /// <returns>The votes on valid ballots.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The paper has no such place.</exception>
    public long For(int place) => _counts[OnPaper(place)];

    /// <summary>Finds the votes for a printed name.</summary>
    /// <param name="option">The name.</param>
    /// <returns>The votes on valid ballots.</returns>
    /// <exception cref="ArgumentException">The name is not on the paper.</exception>
    public long For(string option) => For(Paper.PlaceOf(option));

    /// <summary>Finds the votes against a place.</summary>
    /// <param name="place">The place on the paper, from zero.</param>
    /// <returns>The votes on valid ballots; zero when the ballots bear marks only.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The paper has no such place.</exception>
    public long Against(int place)
    {
        OnPaper(place);
        return IsThreeWay ? _counts[Paper.Places + place] : 0;
    }

    /// <summary>Finds how many valid ballots are neither for nor against a place.</summary>
    /// <param name="place">The place on the paper, from zero.</param>
    /// <returns>The ballots.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The paper has no such place.</exception>
    public long Abstained(int place) => Valid - For(place) - Against(place);

    /// <summary>Finds how many ballots do not count for a reason; blank ones are told apart by <see cref="Blank"/>.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The ballots.</returns>
    public long InvalidFor(InvalidReason reason) => _counts[TallyRow.Invalid(_counts.Length, Known(reason))];

    // What the ballots say that were set aside for a reason and may count all the same; none where the paper says that
    // they do not. Those that the host only reported are among the invalid ones alone.
    internal IEnumerable<DoubtfulBallots> DoubtfulBallots(InvalidReason reason) =>
        Notes.Doubtful.Where(some => some.Reason == reason);

    internal Tally WithDoubtful(IEnumerable<DoubtfulBallots> ballots)
    {
        var doubtful = Voting.DoubtfulBallots.Merge(Notes.Doubtful.Concat(ballots));
        return new(Paper, Numbers(), Notes with { Doubtful = doubtful });
    }

    // What the ballots are on which open rules of reading bear, on each of their readings.
    internal Tally WithHanging(IEnumerable<HangingTally> hanging) =>
        new(Paper, Numbers(), Notes with { Hanging = HangingTally.Merge(hanging) });

    /// <summary>Records how many papers were handed out.</summary>
    /// <param name="issued">The papers; not negative. Fewer than came back is a fact that a rule may find.</param>
    /// <returns>A tally that knows it.</returns>
    public Tally WithIssued(long issued) =>
        new(Paper, Numbers(), Notes with { Issued = Guard.Against.Negative(issued) });

    /// <summary>Names the part of a sum that these ballots are, such as a station or a box.</summary>
    /// <param name="name">The name, which no other part has; the names of parts that it was added from are left.</param>
    /// <returns>A tally that knows it.</returns>
    /// <exception cref="ArgumentException">The name is none that a reader can see.</exception>
    public Tally WithPart(string name) =>
        new(Paper, Numbers(), Notes with { Part = Guard.Against.NotAName(name), Parts = [] });

    /// <summary>Finds where another count of the same ballots differs, such as a recount (复核).</summary>
    /// <param name="after">The other count, on the same paper.</param>
    /// <returns>The numbers that are not the same; none when the counts agree.</returns>
    /// <exception cref="ArgumentException">The papers differ.</exception>
    public ValueList<TallyDifference> Compare(Tally after) =>
        Paper == Guard.Against.Null(after).Paper
            ? TallyDifference.Between(this, after)
            : throw new ArgumentException(
                "The two tallies are of different papers: compare only counts of the same names, limit and lines.",
                nameof(after)
            );

    /// <summary>Adds ballots that no machine could read or that the election committee ruled out.</summary>
    /// <param name="reason">Why they do not count.</param>
    /// <param name="ballots">How many; not negative.</param>
    /// <returns>A tally with these ballots among the collected and the invalid ones.</returns>
    /// <exception cref="ArgumentException">They are negative, or all ballots together more than 64 bits can count.</exception>
    public Tally WithInvalid(InvalidReason reason, long ballots)
    {
        Guard.Against.TooMany((Int128)Collected + Guard.Against.Negative(ballots), nameof(ballots));
        var numbers = Numbers();
        numbers[TallyRow.Invalid(numbers.Length, Known(reason))] += ballots;
        return new(Paper, numbers, _notes);
    }

    /// <summary>Records which names stand on the lines for others.</summary>
    /// <param name="writeIns">The votes by name; together not more than the marks on those lines.</param>
    /// <returns>A tally with the names; marks without a name stay marks of no one.</returns>
    /// <exception cref="ArgumentException">The names have more votes than the lines have marks.</exception>
    public Tally WithWriteIns(params IEnumerable<WriteIn> writeIns)
    {
        List<WriteIn> names = [.. Guard.Against.Null(writeIns)];
        var marks = Enumerable.Range(Paper.Options.Count, Paper.WriteInLines).Sum(For);
        var votes = names.Aggregate(Int128.Zero, (sum, name) => sum + name.Votes);
        return votes <= marks
            ? new(Paper, Numbers(), Notes with { WriteIns = TallyNotes.Merge(names) })
            : throw new ArgumentException(
                $"The written names have {votes} votes, but the lines for them bear only {marks} marks on valid ballots.",
                nameof(writeIns)
            );
    }

    /// <inheritdoc/>
    public bool Equals(Tally? other) =>
        other is not null
        && _counts.Equals(other._counts)
        && Paper == other.Paper
        && Equals(_notes, other._notes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Tally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_counts, _notes);

    internal static Tally Empty(BallotPaper paper) =>
        new(paper, new long[TallyRow.Length(paper, isThreeWay: false)], TallyNotes.Nothing);

    // Parts of one name by their numbers, so that a sum is the same in whatever order they were added.
    internal static int ComparePartWith(Tally left, Tally right)
    {
        var order = string.CompareOrdinal(left.Notes.Part, right.Notes.Part);
        order = order != 0 ? order : left.Collected.CompareTo(right.Collected);
        order = order != 0 ? order : Nullable.Compare(left.Issued, right.Issued);
        order = order != 0 ? order : left._counts.Length.CompareTo(right._counts.Length);
        for (var i = 0; order == 0 && i < left._counts.Length; i++)
        {
            order = left._counts[i].CompareTo(right._counts[i]);
        }

        return order != 0 ? order : string.CompareOrdinal(left.Notes.Order, right.Notes.Order);
    }

    // The count without some of its parts, and as one of which nothing is said about parts.
    internal Tally Without(IEnumerable<Tally> parts)
    {
        var (numbers, notes) = (Numbers(), Notes);
        foreach (var part in parts)
        {
            // What has no ballots may have been counted the other way.
            for (var i = 0; part.Collected > 0 && i < numbers.Length; i++)
            {
                numbers[i] -= part._counts[i];
            }

            notes = notes.Without(part);
        }

        return new(Paper, numbers, notes with { Part = null, Parts = [] });
    }

    // The votes for the first places, as many as there is room for.
    internal void VotesTo(Span<long> votes)
    {
        votes.Clear();
        _counts.AddTo(votes);
    }

    // The guards compare and box at length, so they are asked only to refuse.
    private static InvalidReason Known(InvalidReason reason) =>
        reason is >= InvalidReason.OverMarked and <= InvalidReason.Other
            ? reason
            : Guard.Against.EnumOutOfRange(reason);

    private long[] Numbers()
    {
        var numbers = new long[_counts.Length];
        _counts.AddTo(numbers);
        return numbers;
    }

    // That of a paper before anything is counted.
    private bool IsNothing => !IsThreeWay && Collected == 0 && _notes == TallyNotes.Nothing;

    private int OnPaper(int place) =>
        place >= 0 && place < Paper.Places
            ? place
            : Guard.Against.OutOfRange(place, nameof(place), 0, Paper.Places - 1);
}
