using System.Collections.Immutable;

namespace GrassrootsDemocracy.Norms;

/// <summary>Named norms of one issuer, laid over the rulebook of a superior.</summary>
/// <remarks>
/// <para>
/// A rulebook is immutable. It answers with the norm that prevails: the lowest one that every superior norm allows. A
/// norm that a superior does not allow gives way and is reported by <see cref="ConflictsWithSuperiors"/>. Of a list each
/// item is judged alone: only the item at fault gives way, and every item keeps the article that brought it.
/// </para>
/// <para>Where every layer is silent the answer is <see langword="null"/>: an open term, never a guess.</para>
/// </remarks>
public sealed partial class Rulebook
{
    private readonly ChapterTable<Statement[]> _own;
    private readonly ImmutableArray<LocalRule> _rules;
    private HashSet<Case>[] _watches = [];

    private Rulebook(string name, string chineseName)
    {
        Name = name;
        ChineseName = chineseName;
        _own = ChapterTable<Statement[]>.Empty;
        _rules = [];
        Scope = OwnScope = Scope.Anywhere;
        Known = Situation.Nothing;
    }

    private Rulebook(
        Rulebook other,
        ChapterTable<Statement[]>? own = null,
        ImmutableArray<LocalRule>? rules = null,
        Rulebook? superior = null,
        Scope? scope = null,
        Situation? known = null
    )
    {
        Name = other.Name;
        ChineseName = other.ChineseName;
        Superior = superior ?? other.Superior;
        _own = own ?? other._own;
        _rules = rules ?? other._rules;
        OwnScope = scope ?? other.OwnScope;
        Scope = Superior?.Scope.Narrowed(OwnScope) ?? OwnScope;
        Known = known ?? other.Known;
        _watches = other._watches;
        _standIns = other._standIns;
        CheckedUpTo = other.CheckedUpTo;
        OwnRemarks = other.OwnRemarks;
        IsHypothetical = other.IsHypothetical;
    }

    /// <summary>Gets the name in English.</summary>
    public string Name { get; }

    /// <summary>Gets the name in Chinese.</summary>
    public string ChineseName { get; }

    /// <summary>Gets the rulebook this one is laid over; <see langword="null"/> for one that stands alone.</summary>
    public Rulebook? Superior { get; }

    /// <summary>Gets where and when the rules hold: what is left of every layer's area and days together.</summary>
    public Scope Scope { get; }

    /// <summary>Gets the names of the norms that this layer itself states, in the order of their ids.</summary>
    public IEnumerable<NormName> OwnNames => _own.Values.Select(own => own[0].Name);

    // All that this layer itself says, in whatever case.
    internal IEnumerable<Statement> OwnStatements => _own.Values.SelectMany(own => own);

    // Those whose ids begin so and under which it states something, rather than leaving all to others.
    internal IEnumerable<NormName> StatedUnder(string about) =>
        _own.Under(about).Where(own => own.Any(said => said.Norm is not OpenTerm)).Select(own => own[0].Name);

    // What this layer says of itself; the scope of all layers together is in Scope.
    private Scope OwnScope { get; }

    /// <summary>Gets the day up to which the texts were checked; <see langword="null"/> when nobody says.</summary>
    /// <remarks>Of a later day an outcome says that the law may have changed.</remarks>
    public LocalDate? CheckedUpTo
    {
        get => Superior?.CheckedUpTo is { } above && !(field < above) ? above : field;
        private init;
    }

    // What is known of the cases; only the rulebook that is asked says so, its superiors are asked with it.
    internal Situation Known { get; }

    // Whether rules that are read in it are asked of facts for which they do not hold.
    internal bool IsHypothetical { get; private init; }

    /// <summary>Starts a rulebook that stands alone.</summary>
    /// <param name="name">The name in English.</param>
    /// <param name="chineseName">The name in Chinese; the English one when left out.</param>
    /// <returns>A rulebook without norms.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Rulebook Named(string name, string? chineseName = null) =>
        new(Guard.Against.NotAName(name), Guard.Against.NotAName(chineseName ?? name, nameof(chineseName)));

    /// <summary>Starts a lower rulebook under this one.</summary>
    /// <param name="lower">The name of the lower rulebook in English.</param>
    /// <param name="chineseName">Its name in Chinese; the English one when left out.</param>
    /// <returns>A rulebook without norms of its own, whose superior is this one.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Rulebook Under(string lower, string? chineseName = null) =>
        Named(Guard.Against.NotAName(lower), chineseName).LaidOver(this);

    /// <summary>Lays the norms of this layer over a superior.</summary>
    /// <param name="superior">The rulebook that stands above.</param>
    /// <returns>The same layer over that superior.</returns>
    /// <exception cref="InvalidOperationException">This layer has another superior already, which would be lost.</exception>
    /// <exception cref="ArgumentException">The two have no area or no day in common, or a rule of one id each.</exception>
    public Rulebook LaidOver(Rulebook superior)
    {
        Guard.Against.Null(superior);
        if (Superior is not null)
        {
            throw new InvalidOperationException(
                $"{Name} lies over {Superior.Name} already, and laid over {superior.Name} would lose it: lay over the layer itself, before anything stands above it."
            );
        }

        return _rules.FirstOrDefault(rule => superior.AllRules().Any(rule.IsSameAs)) is { } twice
            ? throw new ArgumentException(
                $"{twice.Rule.Id} is a rule of {superior.Name} already: give that of {Name} an id of its own.",
                nameof(superior)
            )
            : new(this, superior: superior);
    }

    /// <summary>Says where and when this layer holds.</summary>
    /// <param name="scope">The area and the days.</param>
    /// <returns>The same layer with that scope.</returns>
    /// <exception cref="ArgumentException">It has no area or no day in common with its superior.</exception>
    public Rulebook In(Scope scope) => new(this, scope: Guard.Against.Null(scope));

    /// <summary>Says up to which day the texts of this layer were checked.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The same layer, which says so.</returns>
    public Rulebook CheckedOn(LocalDate day) => new(this) { CheckedUpTo = day };

    /// <summary>Says of cases whether they hold.</summary>
    /// <param name="circumstances">The cases, each once.</param>
    /// <returns>A rulebook that answers with what holds then; a case that is not named stays unknown.</returns>
    /// <exception cref="ArgumentException">A case is said to hold and not to hold.</exception>
    public Rulebook Given(params IEnumerable<Circumstance> circumstances) =>
        new(this, known: Guard.Against.Null(circumstances).Aggregate(Known, (known, one) => known.With(one)));

    // The same rulebook, which answers with what holds for facts.
    internal Rulebook Knowing(Facts facts) => new(this, known: facts.In(Known));

    // The parts for which any layer states a norm whose id begins so, such as the matters of a meeting.
    internal IEnumerable<IReadable> PartsOf(string about) =>
        NamesUnder(about).Select(name => name.Part).OfType<IReadable>().Distinct();

    // The names under which any layer states a norm and whose ids begin so; no chapter on anything else is made for it.
    internal IEnumerable<NormName> NamesUnder(string about) =>
        (Superior?.NamesUnder(about) ?? [])
            .Concat(_own.Under(about).Select(own => own[0].Name))
            .DistinctBy(name => name.Id, StringComparer.Ordinal);

    // A chapter on norms whose ids begin so; it is written when one of them is first asked for.
    internal Rulebook Chapter(string[] about, Func<Rulebook, Rulebook> state) =>
        new(this, own: _own.SetChapter(about, () => state(Named(Name, ChineseName))._own));

    // The same rulebook, which notes on which cases the norms depend that it is asked for; rules may be read within rules.
    internal Rulebook WatchedBy(HashSet<Case> cases) => new(this) { _watches = [.. _watches, cases] };

    internal Rulebook Hypothetically() => new(this) { IsHypothetical = true };

    // The same rulebook, which notes no more.
    internal Rulebook Unwatched() => _watches.Length == 0 ? this : new(this) { _watches = [] };

    /// <summary>Finds the norm that prevails under a name.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the norm.</param>
    /// <returns>
    /// The norm; <see langword="null"/> when every layer is silent, leaves the term open, asks nothing, or says so for cases
    /// only that are not known.
    /// </returns>
    public Norm<T>? Find<T>(NormName<T> name)
        where T : notnull => Prevailing(Guard.Against.Null(name)) as Norm<T>;

    /// <summary>Reads the term under a name, open or not.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the norm.</param>
    /// <returns>The term.</returns>
    public NormOrOpen<T> FindOrOpen<T>(NormName<T> name)
        where T : notnull => new(Prevailing(name));

    /// <summary>Finds whatever prevails under a name.</summary>
    /// <param name="name">The name of the norm.</param>
    /// <returns>
    /// A norm, an <see cref="OpenTerm"/>, <see cref="NothingAsked"/>, <see cref="InCases"/> when it depends on cases that are
    /// not known, or <see langword="null"/> when no layer speaks of it at all.
    /// </returns>
    public Norm? Prevailing(NormName name)
    {
        var said = Guard.Against.Null(name).Said;
        var cases = CasesOf(said);
        foreach (var watch in _watches)
        {
            watch.UnionWith(cases);
        }

        var unknown = UnknownOf(said);
        return name.Read(
            WithStandIns(said, unknown.Length == 0 ? JudgedAs(said, Known) : InEveryCase(said, unknown))
        );
    }

    /// <summary>Finds every norm of this rulebook or one above it that a superior does not allow.</summary>
    /// <returns>The conflicts in the order of the ids of their norms; empty when there is none.</returns>
    /// <remarks>Of a list it names the items at fault, and where it depends on a case in which case.</remarks>
    public ValueList<Conflict> ConflictsWithSuperiors() =>
        [.. AllNames().SelectMany(ConflictsOf).Distinct(Clash.ByWhatIsHurt).Select(clash => clash.Conflict)];

    /// <summary>Returns the names of the layers, the lowest first.</summary>
    /// <returns>The names.</returns>
    public override string ToString() => Superior is null ? Name : $"{Name} over {Superior}";
}
