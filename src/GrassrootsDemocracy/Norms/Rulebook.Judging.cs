using System.Collections.Immutable;

namespace GrassrootsDemocracy.Norms;

// What prevails: point by point, a point being a value or one item of a list, in one situation.
public sealed partial class Rulebook
{
    internal IEnumerable<LocalRule> AllRules() => (Superior?.AllRules() ?? []).Concat(_rules);

    // The cases on which what is said under a name depends, in the order of their ids.
    internal ImmutableArray<Case> CasesOf(NormName name)
    {
        var cases = ImmutableArray<Case>.Empty;
        for (var layer = this; layer is not null; layer = layer.Superior)
        {
            for (var asked = name; asked is not null; asked = asked.General)
            {
                foreach (var one in layer.SaidOf(asked))
                {
                    cases = one.When.IsAlways
                        ? cases
                        : cases.AddRange(one.When.Parts.Select(part => part.Case).Except(cases));
                }
            }
        }

        return cases.Length > Situation.MostCases
            ? throw new InvalidOperationException(
                $"{name} depends on {cases.Length} cases; at most {Situation.MostCases} can be kept apart: say of some whether they hold (Given)."
            )
            : cases.Sort(static (one, other) => string.CompareOrdinal(one.Id, other.Id));
    }

    private Norm? InEveryCase(NormName name, List<Case> unknown)
    {
        var readings = Known
            .Readings(unknown)
            .Select(situation => new CaseReading(
                When.Of(unknown.Select(one => (one, situation.Says(one) == true))),
                JudgedAs(name, situation)
            ))
            .ToList();
        return readings.TrueForAll(reading => Equals(reading.Norm, readings[0].Norm))
            ? readings[0].Norm
            : new InCases([.. readings]);
    }

    private Norm? JudgedAs(NormName name, Situation situation)
    {
        if (name.Listing is not { } listing)
        {
            return Judge(name, item: null, situation).Prevailing;
        }

        var rest = Judge(name, item: null, situation).Prevailing;
        var items = KeysOf(name)
            .Select(key => Judge(name, key, situation).Prevailing)
            .Where(IsItem)
            .Select(norm => norm!)
            .ToList();
        return items.Count > 0 ? listing.Join(items, rest)
            // Of a list of which any one will do one must be left: the layer that drops the last gives way.
            : IsEmptied(listing, rest) && Superior?.JudgedAs(name, situation) is { } above && !IsOpen(above)
                ? above
            : rest is NotListed ? listing.Join([], rest)
            : rest;
    }

    private static bool IsItem(Norm? norm) => norm is not (null or NotListed or NothingAsked or OpenTerm);

    private static bool IsOpen(Norm norm) => norm is OpenTerm;

    private static bool IsEmptied(Listing listing, Norm? rest) =>
        listing.Kind == ListKind.AnyWillDo && rest is null or NotListed;

    private IEnumerable<Difference> DifferencesOf(NormName name, Rulebook other)
    {
        var cases = CasesOf(name).Union(other.CasesOf(name)).ToList();
        return Situation
            .Nothing.Readings(cases)
            .SelectMany(situation =>
                DifferencesIn(
                    name,
                    other,
                    situation,
                    When.Of(cases.Select(one => (one, situation.Says(one) == true)))
                )
            );
    }

    private IEnumerable<Difference> DifferencesIn(
        NormName name,
        Rulebook other,
        Situation situation,
        When when
    )
    {
        var (here, there) = (JudgedAs(name, situation), other.JudgedAs(name, situation));
        var listing = name.Listing;
        var items = listing is null ? [] : KeysOfBoth(listing, here, there);
        if (items is { Count: 0 })
        {
            return IsSame(name, here, there)
                ? []
                : [new(name, here, there, StrictnessOf(name, here, there)) { When = when }];
        }

        return items
            .Select(key => (Key: key, Here: ItemOf(listing!, here, key), There: ItemOf(listing!, there, key)))
            .Where(item => !IsSame(name, item.Here, item.There))
            .Select(item => new Difference(
                name,
                item.Here,
                item.There,
                StrictnessOf(name, item.Here, item.There)
            )
            {
                Item = item.Key,
                When = when,
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
        here is null || there is null || here is OpenTerm || there is OpenTerm
            ? here?.GetType() == there?.GetType()
            : name.Compare(here, there) == Strictness.Same;

    private static Strictness StrictnessOf(NormName name, Norm? here, Norm? there) =>
        here is null || there is null ? Strictness.Incomparable : name.Compare(there, here);

    private IEnumerable<NormName> AllNames() =>
        (Superior?.AllNames() ?? [])
            .Concat(OwnNames)
            .DistinctBy(name => name.Id, StringComparer.Ordinal)
            .OrderBy(name => name.Id, StringComparer.Ordinal);

    private IEnumerable<Clash> ConflictsOf(NormName name)
    {
        var cases = CasesOf(name);
        var items = name.Listing is null ? [] : KeysOf(name);
        return Situation
            .Nothing.Readings(cases)
            .SelectMany(situation =>
                items
                    .Prepend(null)
                    .SelectMany(item => Judge(name, item, situation).Conflicts)
                    .Concat(name.Listing is { } listing ? EmptiedBy(name, listing, situation) : [])
            );
    }

    // A layer that leaves nothing of a list of which any one will do gives way as a whole.
    private IEnumerable<Clash> EmptiedBy(NormName name, Listing listing, Situation situation)
    {
        if (Superior is null)
        {
            return [];
        }

        var above = Superior.EmptiedBy(name, listing, situation);
        var isEmpty = !KeysOf(name).Exists(key => IsItem(Judge(name, key, situation).Prevailing));
        return
            isEmpty
            && IsEmptied(listing, Judge(name, item: null, situation).Prevailing)
            && Superior.JudgedAs(name, situation) is { } superior
            && !IsOpen(superior)
            && Own(name, item: null, situation) is var whole
            && (
                whole
                ?? KeysOf(name)
                    .Select(key => Own(name, key, situation))
                    .FirstOrDefault(own => own is not null)
            )
                is { } drop
            ? above.Append(
                new(this, new(drop.Name, drop.Norm, Name, ChineseName, superior, Strictness.Incomparable))
            )
            : above;
    }

    private (Norm? Prevailing, List<Clash> Conflicts) Judge(NormName name, object? item, Situation situation)
    {
        var (accepted, conflicts) = (new List<Statement>(), new List<Clash>());
        Judge(name, item, situation, accepted, conflicts);
        if (accepted.Count == 0)
        {
            return (null, conflicts);
        }

        // An item that a lower layer only repeats keeps the article of the layer that set it.
        var last = accepted.Count - 1;
        while (
            item is not null
            && last > 0
            && name.Compare(accepted[last].Norm, accepted[last - 1].Norm) == Strictness.Same
        )
        {
            last--;
        }

        return (accepted[last].Norm, conflicts);
    }

    // Every norm must be allowed by each superior norm that stands, not only by the nearest: a middle layer cannot
    // give away what it was not given. A superior that leaves a term free protects it from the layers in between.
    private void Judge(
        NormName name,
        object? item,
        Situation situation,
        List<Statement> accepted,
        List<Clash> conflicts
    )
    {
        Superior?.Judge(name, item, situation, accepted, conflicts);
        if (
            Own(name, item, situation) is not { } own
            || (own.Norm is OpenTerm && accepted.Exists(said => said.Norm is not OpenTerm))
        )
        {
            return;
        }

        foreach (var superior in accepted)
        {
            var strictness = name.Compare(own.Norm, superior.Norm);
            if (!IsAllowed(own.Norm, superior.Norm, strictness))
            {
                conflicts.Add(
                    new(
                        this,
                        // A general norm also stands before a superior's for the part alone, and then the part is named.
                        new(
                            superior.Name.IsPartOf(own.Name) ? superior.Name : own.Name,
                            own.Norm,
                            Name,
                            ChineseName,
                            superior.Norm,
                            strictness
                        )
                        {
                            Item = item,
                            When = own.When,
                        }
                    )
                );
                return;
            }

            if (superior.Norm.Latitude == Latitude.Free)
            {
                break;
            }
        }

        accepted.Add(own);
    }

    private static bool IsAllowed(Norm lower, Norm superior, Strictness strictness) =>
        superior is OpenTerm open
            ? open.Choice?.Allows(lower) != false
            : superior.Latitude switch
            {
                Latitude.Fixed => strictness == Strictness.Same,
                Latitude.MayTighten => strictness is Strictness.Same or Strictness.Stricter,
                _ => true,
            };

    // Within a layer a norm for the part goes before the one for the whole; a lower layer goes before both.
    private Statement? Own(NormName name, object? item, Situation situation)
    {
        for (var asked = name; asked is not null; asked = asked.General)
        {
            Statement? best = null;
            foreach (var one in SaidOf(asked))
            {
                if (one.SpeaksOf(item, situation) && !(best?.Rank >= one.Rank))
                {
                    best = one;
                }
            }

            if (best is not null)
            {
                return best;
            }
        }

        return null;
    }

    // The items that any layer speaks of, the superiors' first.
    private List<object> KeysOf(NormName name)
    {
        var keys = Superior?.KeysOf(name) ?? [];
        for (var asked = name; asked is not null; asked = asked.General)
        {
            foreach (var one in SaidOf(asked))
            {
                if (one.Item is { } key && !keys.Contains(key))
                {
                    keys.Add(key);
                }
            }
        }

        return keys;
    }
}
