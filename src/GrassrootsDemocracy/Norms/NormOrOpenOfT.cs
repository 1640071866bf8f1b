namespace GrassrootsDemocracy.Norms;

/// <summary>What a rulebook says under one name: a norm, or one of several answers that are no value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>The default value is a term of which no rulebook speaks.</remarks>
public readonly record struct NormOrOpen<T>
    where T : notnull
{
    private readonly Norm? _unsaid;

    internal NormOrOpen(Norm? prevailing)
    {
        Norm = prevailing as Norm<T>;
        _unsaid = Norm is null ? prevailing : null;
    }

    /// <summary>Gets the norm; <see langword="null"/> when there is no value.</summary>
    public Norm<T>? Norm { get; }

    /// <summary>
    /// Gets where the norm stands, or which provision leaves it open or asks nothing; <see langword="null"/> when all are
    /// silent.
    /// </summary>
    public Citation? Source => Norm?.Source ?? _unsaid?.Source;

    // The article that brought an item of a list; of one that is not in it, the article that took it away or closed the list.
    internal Citation? SourceOf(object? item) => Norm?.SourceOf(item) ?? Source;

    /// <summary>Gets how the rulebook answers.</summary>
    public TermState State =>
        Norm is not null ? TermState.Stated
        : _unsaid is NothingAsked ? TermState.NothingAsked
        : _unsaid is InCases ? TermState.InCases
        : _unsaid is null ? TermState.Silent
        : TermState.LeftToOthers;

    /// <summary>Gets whether no rulebook has filled the term: every layer is silent, or it is left to others, or to cases.</summary>
    public bool IsOpen => Norm is null;

    /// <summary>Gets what is said in each case while it is not known which of them holds; empty otherwise.</summary>
    public ValueList<CaseReading> Readings => _unsaid is InCases { Readings: var readings } ? readings : [];

    /// <summary>Measures facts against the term, whatever it is.</summary>
    /// <param name="judge">Measures them against a value.</param>
    /// <param name="actual">The count in question, for where there is no value; <see langword="null"/> when it is not known.</param>
    /// <param name="whole">The whole it is part of, where there is one.</param>
    /// <returns>
    /// The measure: met where nothing is asked, undetermined where the term is open; where it depends on cases that are not
    /// known, undetermined unless every case gives the same verdict.
    /// </returns>
    public Measure Measure(Func<T, Measure> judge, long? actual, long? whole = null)
    {
        Guard.Against.Null(judge);
        return Norm is { Value: var value } ? judge(value)
            : _unsaid is NothingAsked ? Norms.Measure.NothingAsked(actual, whole)
            : _unsaid is InCases { Readings: var readings }
                ? CaseMeasures.Of(
                    [
                        .. readings.Select(reading =>
                            (reading.When, new NormOrOpen<T>(reading.Norm).Measure(judge, actual, whole))
                        ),
                    ],
                    actual,
                    whole
                )
            : _unsaid is OpenTerm { To: var to } ? Norms.Measure.Left(actual, whole, to)
            : Norms.Measure.Open(actual, whole);
    }

    // What a term without a value makes of a count, whatever it would be judged by; a value that has no say in it leaves it open.
    internal Measure Unfilled(long? actual, long? whole = null) =>
        Norm is null
            ? Measure(_ => Norms.Measure.MissingFact(CommonWords.WhetherSo, actual, whole), actual, whole)
            : Norms.Measure.Open(actual, whole);
}
