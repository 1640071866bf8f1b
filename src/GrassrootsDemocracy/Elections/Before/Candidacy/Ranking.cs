namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>People in the order of their votes.</summary>
/// <remarks>Those with equal votes stand in the order of their names, which decides nothing: <see cref="Top"/> says a tie.</remarks>
public sealed record Ranking
{
    /// <summary>Ranks people.</summary>
    /// <param name="persons">The people, in any order.</param>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public Ranking(params IEnumerable<RankedPerson> persons)
    {
        Persons =
        [
            .. Guard
                .Against.Null(persons)
                .OrderByDescending(person => person.Votes)
                .ThenBy(person => person.Name, StringComparer.Ordinal),
        ];
        Guard.Against.InvalidInput(
            Persons,
            nameof(persons),
            all => all.DistinctBy(person => person.Name, StringComparer.Ordinal).Count() == all.Count,
            "A name stands twice: distinguish people of one name, or add their votes if they are one."
        );
    }

    /// <summary>Gets the people, those with the most votes first.</summary>
    public ValueList<RankedPerson> Persons { get; }

    /// <summary>Takes people out; the others keep their order.</summary>
    /// <param name="names">The names of those who are out; one that is not ranked changes nothing.</param>
    /// <returns>The ranking of the others.</returns>
    public Ranking Without(params IEnumerable<string> names)
    {
        var gone = Guard.Against.Null(names).ToHashSet(StringComparer.Ordinal);
        return new(Persons.Where(person => !gone.Contains(person.Name)));
    }

    /// <summary>Finds who has the first places.</summary>
    /// <param name="places">How many places there are; not negative.</param>
    /// <returns>Those who are in, and those tied for the places that remain.</returns>
    public RankedTop Top(int places)
    {
        Guard.Against.Negative(places);
        var edge = CutOff.Of([.. Persons.Select(person => person.Votes)], places);
        return new(
            [.. Persons.Take(edge.In).Select(person => person.Name)],
            [.. Persons.Skip(edge.In).Take(edge.Tied).Select(person => person.Name)],
            places - edge.In
        );
    }
}
