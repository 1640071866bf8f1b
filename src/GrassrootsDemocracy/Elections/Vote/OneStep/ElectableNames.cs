namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>The names that voters may write, each spelling leading to the people it can mean.</summary>
/// <remarks>
/// Spellings are told apart letter by letter; nothing is put together that the host did not. Several people of one spelling can
/// all be meant, whether they may be elected or not. Two lists are equal when their people are.
/// </remarks>
public sealed record ElectableNames
{
    private readonly Dictionary<string, int[]> _bySpelling = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string>> _alike;

    /// <summary>Lists people.</summary>
    /// <param name="persons">The people, in any order; no two have the same name in the result.</param>
    /// <exception cref="ArgumentException">Two people have the same name in the result, or a spelling is empty.</exception>
    public ElectableNames(params IEnumerable<NamedPerson> persons)
    {
        _alike = new(() =>
            _bySpelling.Keys.ToLookup(spelling => LookAlikes.Bare(spelling), StringComparer.Ordinal)
        );
        Persons = [.. Guard.Against.Null(persons).OrderBy(person => person.Name, StringComparer.Ordinal)];
        for (var i = 0; i < Persons.Count; i++)
        {
            if (i > 0 && string.Equals(Persons[i].Name, Persons[i - 1].Name, StringComparison.Ordinal))
            {
                throw new ArgumentException(
                    $"'{Persons[i].Name}' is listed twice: tell people of one name apart, as by the year of birth.",
                    nameof(persons)
                );
            }

            foreach (
                var spelling in Persons[i].Spellings.Prepend(Persons[i].Name).Distinct(StringComparer.Ordinal)
            )
            {
                Guard.Against.NotAName(spelling, nameof(persons));
                _bySpelling[spelling] = _bySpelling.TryGetValue(spelling, out var others)
                    ? [.. others, i]
                    : [i];
            }
        }
    }

    /// <summary>Gets the people, in the order of their names.</summary>
    public ValueList<NamedPerson> Persons { get; }

    /// <summary>Finds whom a written name means.</summary>
    /// <param name="written">The name as written.</param>
    /// <returns>Whether it means one person, one of several, somebody who may not be elected, or nobody; and those it can mean.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public WrittenName Find(string written)
    {
        Guard.Against.NotAName(written);
        var state = Find(written, out var persons);
        return new(written, state, [.. persons.Select(person => Persons[person].Name)], Votes: 0);
    }

    /// <inheritdoc/>
    public bool Equals(ElectableNames? other) => other is not null && Persons.Equals(other.Persons);

    /// <inheritdoc/>
    public override int GetHashCode() => Persons.GetHashCode();

    internal NameState Find(string written, out IReadOnlyList<int> persons)
    {
        if (!_bySpelling.TryGetValue(written, out var found))
        {
            persons = [];
            return NameState.Unknown;
        }

        // Nearly every spelling is one person's: nothing is made for it.
        persons = found;
        return found is [var only]
            ? Persons[only].IsEligible
                ? NameState.Resolved
                : NameState.Ineligible
            : AmongSeveral(found);
    }

    private NameState AmongSeveral(int[] found) =>
        Array.Exists(found, person => Persons[person].IsEligible)
            ? NameState.Ambiguous
            : NameState.Ineligible;

    // Those who may be elected and whom a name that is on no list could mean to a human eye, in the order of their names.
    internal IReadOnlyList<int> FindAlike(string written) =>
        [
            .. _alike
                .Value[LookAlikes.Bare(written)]
                .Where(spelling => LookAlikes.Are(spelling, written))
                .SelectMany(spelling => _bySpelling[spelling])
                .Where(person => Persons[person].IsEligible)
                .Distinct()
                .Order(),
        ];
}
