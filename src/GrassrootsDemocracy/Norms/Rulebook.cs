namespace GrassrootsDemocracy.Norms;

/// <summary>Named norms of one issuer, laid over the rulebook of a superior.</summary>
/// <remarks>
/// <para>
/// A rulebook is immutable. It answers with the norm that prevails: the lowest one that every superior norm allows. A
/// norm that a superior does not allow gives way and is reported by <see cref="ConflictsWithSuperiors"/>.
/// </para>
/// <para>Where every layer is silent the answer is <see langword="null"/>: an open term, never a guess.</para>
/// </remarks>
public sealed class Rulebook
{
    private readonly ChapterTable<Stated> _own;

    private Rulebook(string name, string chineseName, Rulebook? superior, ChapterTable<Stated> own)
    {
        Name = name;
        ChineseName = chineseName;
        Superior = superior;
        _own = own;
    }

    /// <summary>Gets the name in English.</summary>
    public string Name { get; }

    /// <summary>Gets the name in Chinese.</summary>
    public string ChineseName { get; }

    /// <summary>Gets the rulebook this one is laid over; <see langword="null"/> for one that stands alone.</summary>
    public Rulebook? Superior { get; }

    /// <summary>Gets the names of the norms that this layer itself states, in the order of their ids.</summary>
    public IEnumerable<NormName> OwnNames => _own.Values.Select(own => own.Name);

    /// <summary>Starts a rulebook that stands alone.</summary>
    /// <param name="name">The name in English.</param>
    /// <param name="chineseName">The name in Chinese; the English one when left out.</param>
    /// <returns>A rulebook without norms.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static Rulebook Named(string name, string? chineseName = null) =>
        new(
            Guard.Against.NullOrWhiteSpace(name),
            chineseName ?? name,
            superior: null,
            ChapterTable<Stated>.Empty
        );

    /// <summary>Starts a lower rulebook under this one.</summary>
    /// <param name="lower">The name of the lower rulebook in English.</param>
    /// <param name="chineseName">Its name in Chinese; the English one when left out.</param>
    /// <returns>A rulebook without norms of its own, whose superior is this one.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public Rulebook Under(string lower, string? chineseName = null) =>
        Named(Guard.Against.NullOrWhiteSpace(lower), chineseName).LaidOver(this);

    /// <summary>Lays the norms of this layer over another superior.</summary>
    /// <param name="superior">The rulebook that stands above.</param>
    /// <returns>The same layer over that superior.</returns>
    public Rulebook LaidOver(Rulebook superior) => new(Name, ChineseName, Guard.Against.Null(superior), _own);

    /// <summary>States a norm in this layer, in place of one of the same name.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the norm.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="latitude">What a lower rulebook may do to it.</param>
    /// <returns>A rulebook with the norm.</returns>
    public Rulebook With<T>(
        NormName<T> name,
        T value,
        Citation source,
        Latitude latitude = Latitude.MayTighten
    )
        where T : notnull => With(name, new Norm<T>(value, source, latitude));

    /// <summary>States in this layer that a term is left for a lower rulebook to fill.</summary>
    /// <param name="name">The name of the norm.</param>
    /// <param name="source">The provision that leaves it open.</param>
    /// <returns>A rulebook with the open term.</returns>
    public Rulebook LeavingOpen(NormName name, Citation source) => With(name, new OpenTerm(source));

    /// <summary>Adds the own norms of another layer to this one; what both state is taken from the other.</summary>
    /// <param name="other">The layer to take in.</param>
    /// <returns>A layer with the norms of both, over the superior of this one.</returns>
    public Rulebook Including(Rulebook other) =>
        new(Name, ChineseName, Superior, _own.SetItems(Guard.Against.Null(other)._own));

    // A chapter on norms whose ids begin so; it is written when one of them is first asked for.
    internal Rulebook Chapter(string[] about, Func<Rulebook, Rulebook> state) =>
        new(Name, ChineseName, Superior, _own.SetChapter(about, () => state(Named(Name, ChineseName))._own));

    /// <summary>Finds the norm that prevails under a name.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the norm.</param>
    /// <returns>The norm; <see langword="null"/> when every layer is silent or leaves the term open.</returns>
    public Norm<T>? Find<T>(NormName<T> name)
        where T : notnull => Prevailing(Guard.Against.Null(name)) as Norm<T>;

    /// <summary>Reads the term under a name, open or not.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the norm.</param>
    /// <returns>The term.</returns>
    public NormOrOpen<T> FindOrOpen<T>(NormName<T> name)
        where T : notnull => new(Prevailing(name));

    /// <summary>Finds the norm or the open term that prevails under a name.</summary>
    /// <param name="name">The name of the norm.</param>
    /// <returns>The norm, an <see cref="OpenTerm"/>, or <see langword="null"/> when no layer speaks of it at all.</returns>
    public Norm? Prevailing(NormName name)
    {
        Guard.Against.Null(name);
        return Layers(name).Accepted.LastOrDefault();
    }

    /// <summary>Finds every norm of this rulebook or one above it that a superior does not allow.</summary>
    /// <returns>The conflicts in the order of the ids of their norms; empty when there is none.</returns>
    public ValueList<Conflict> ConflictsWithSuperiors() =>
        [
            .. AllNames()
                .SelectMany(name => Layers(name).Conflicts)
                .DistinctBy(conflict => (conflict.Name.Id, conflict.LowerRulebook, conflict.Superior)),
        ];

    /// <summary>Compares the norms that prevail here with those that prevail in another rulebook.</summary>
    /// <param name="other">The rulebook to compare with.</param>
    /// <returns>The names on which they differ, in the order of their ids.</returns>
    public ValueList<Difference> Compare(Rulebook other)
    {
        Guard.Against.Null(other);
        return
        [
            .. AllNames()
                .Concat(other.AllNames())
                .DistinctBy(name => name.Id, StringComparer.Ordinal)
                .OrderBy(name => name.Id, StringComparer.Ordinal)
                .Select(name => (Name: name, Here: Prevailing(name), There: other.Prevailing(name)))
                .Where(pair => !SameValue(pair.Name, pair.Here, pair.There))
                .Select(pair => new Difference(
                    pair.Name,
                    pair.Here,
                    pair.There,
                    pair is { Here: { } here, There: { } there }
                        ? pair.Name.Compare(there, here)
                        : Strictness.Incomparable
                )),
        ];
    }

    /// <summary>Returns the names of the layers, the lowest first.</summary>
    /// <returns>The names.</returns>
    public override string ToString() => Superior is null ? Name : $"{Name} over {Superior}";

    private static bool SameValue(NormName name, Norm? here, Norm? there) =>
        (here is null or OpenTerm && there is null or OpenTerm)
        || (here is not null && there is not null && name.Compare(here, there) == Strictness.Same);

    // Every norm must be allowed by each superior norm that stands, not only by the nearest: a middle layer cannot
    // give away what it was not given. A superior that leaves a term free protects it from the layers in between.
    private static Norm? Forbidding(NormName name, List<Norm> superiors, Norm lower)
    {
        foreach (var superior in superiors)
        {
            var allowed = superior.Latitude switch
            {
                Latitude.Fixed => name.Compare(lower, superior) == Strictness.Same,
                Latitude.MayTighten => name.Compare(lower, superior)
                    is Strictness.Same
                        or Strictness.Stricter,
                _ => true,
            };
            if (!allowed)
            {
                return superior;
            }

            if (superior.Latitude == Latitude.Free)
            {
                return null;
            }
        }

        return null;
    }

    private Rulebook With(NormName name, Norm norm) =>
        new(Name, ChineseName, Superior, _own.SetItem(Guard.Against.Null(name).Id, new(name, norm)));

    private IEnumerable<NormName> AllNames() =>
        (Superior?.AllNames() ?? [])
            .Concat(OwnNames)
            .DistinctBy(name => name.Id, StringComparer.Ordinal)
            .OrderBy(name => name.Id, StringComparer.Ordinal);

    // Within a layer a norm for the part goes before the one for the whole; a lower layer goes before both.
    private Stated? Own(NormName name)
    {
        for (var asked = name; asked is not null; asked = asked.General)
        {
            if (_own.Find(asked.Id) is { } own)
            {
                return own;
            }
        }

        return null;
    }

    private (List<Norm> Accepted, List<Conflict> Conflicts) Layers(NormName name)
    {
        var (accepted, conflicts) = Superior?.Layers(name) ?? ([], []);
        if (Own(name) is { } own)
        {
            if (Forbidding(own.Name, accepted, own.Norm) is { } superior)
            {
                conflicts.Add(
                    new(own.Name, own.Norm, Name, ChineseName, superior, own.Name.Compare(own.Norm, superior))
                );
            }
            else
            {
                accepted.Add(own.Norm);
            }
        }

        return (accepted, conflicts);
    }

    private sealed record Stated(NormName Name, Norm Norm);
}
