namespace GrassrootsDemocracy.Norms;

// Where two rulebooks differ: point by point, and in which cases.
public sealed partial class Rulebook
{
    /// <summary>Compares the norms that prevail here with those that prevail in another rulebook.</summary>
    /// <param name="other">The rulebook to compare with.</param>
    /// <returns>The names on which they differ, in the order of their ids; of a list the items, of cases each.</returns>
    public ValueList<Difference> Compare(Rulebook other)
    {
        Guard.Against.Null(other);
        return
        [
            .. AllNames()
                .Concat(other.AllNames())
                .DistinctBy(name => name.Id, StringComparer.Ordinal)
                .OrderBy(name => name.Id, StringComparer.Ordinal)
                .SelectMany(name => DifferencesOf(name, other)),
        ];
    }

    // What differs in the same way in several situations is one difference.
    private IEnumerable<Difference> DifferencesOf(NormName name, Rulebook other)
    {
        var cases = UnknownOf(name).Union(other.UnknownOf(name)).ToList();
        List<Situation> situations = [.. Situation.Nothing.Readings(cases)];
        return situations
            .SelectMany(situation =>
                DifferencesIn(
                        name,
                        JudgedAs(name, Known.FilledBy(situation, cases)),
                        other.JudgedAs(name, other.Known.FilledBy(situation, cases))
                    )
                    .Select(difference => (Situation: situation, Difference: difference))
            )
            .GroupBy(each => each.Difference, each => each.Situation)
            .SelectMany(alike =>
                When.Covering(cases, [.. alike], situations).Select(when => alike.Key with { When = when })
            );
    }

    private static IEnumerable<Difference> DifferencesIn(NormName name, Norm? here, Norm? there)
    {
        var listing = name.Listing;
        var items = listing is null ? [] : KeysOfBoth(listing, here, there);
        return items.Count == 0
            ? IsSame(name, here, there)
                ? []
                : [new(name, here, there, StrictnessOf(name, here, there))]
            : items
                .Select(key =>
                    (Key: key, Here: ItemOf(listing!, here, key), There: ItemOf(listing!, there, key))
                )
                .Where(item => !IsSame(name, item.Here, item.There))
                .Select(item => new Difference(
                    name,
                    item.Here,
                    item.There,
                    StrictnessOf(name, item.Here, item.There)
                )
                {
                    Item = item.Key,
                });
    }

    private static List<object> KeysOfBoth(Listing listing, Norm? here, Norm? there)
    {
        return [.. Keys(here).Union(Keys(there))];

        IEnumerable<object> Keys(Norm? list) =>
            list is null ? [] : listing.Split(list).Select(item => item.Key);
    }

    private static Norm? ItemOf(Listing listing, Norm? list, object key) =>
        list is null ? null
        : list is NothingAsked or OpenTerm ? list
        : listing.Split(list).FirstOrDefault(item => item.Key.Equals(key)).Item
            ?? new NotListed(list.Source, list.Latitude);

    private static bool IsSame(NormName name, Norm? here, Norm? there) =>
        (here, there) switch
        {
            (null, null) => true,
            (OpenTerm one, OpenTerm other) => one.IsAs(other),
            (null or OpenTerm, _) or (_, null or OpenTerm) => false,
            _ => name.Compare(here, there) == Strictness.Same,
        };

    private static Strictness StrictnessOf(NormName name, Norm? here, Norm? there) =>
        here is null || there is null ? Strictness.Incomparable : name.Compare(there, here);
}
