using System.Collections.Immutable;

namespace GrassrootsDemocracy.Norms;

// What a layer says.
public sealed partial class Rulebook
{
    /// <summary>States a norm in this layer, in place of one of the same name and case; of a list these items and no others.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the norm.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="latitude">What a lower rulebook may do to it.</param>
    /// <param name="when">The case in which it holds; always when left out.</param>
    /// <returns>A rulebook with the norm.</returns>
    /// <exception cref="ArgumentException">
    /// The list is empty although any one of its items would do, or has an item twice with different values, the value is one
    /// that nobody could keep or that asks nothing, the id already names values of another type, or another case of this layer can hold at the same time and neither is the
    /// narrower.
    /// </exception>
    public Rulebook With<T>(
        NormName<T> name,
        T value,
        Citation source,
        Latitude latitude = Latitude.MayTighten,
        When when = default
    )
        where T : notnull
    {
        var norm = Guard.Against.Null(name).Stated(value, source, latitude);
        if (name.Said.Listing is not { } listing)
        {
            return Saying(name.Said, item: null, when, norm);
        }

        return Apart(name.Said, listing, norm, nameof(value))
            .Aggregate(
                Forgetting(name.Said, when)
                    .Saying(name.Said, item: null, when, new NotListed(source, latitude)),
                (book, item) => book.Saying(name.Said, item.Key, when, item.Item)
            )
            .NotEmptied(name.Said, nameof(value));
    }

    /// <summary>Adds items to what the superiors list, or changes those that are listed under the same key.</summary>
    /// <typeparam name="T">The type of the list.</typeparam>
    /// <param name="name">The name of the list.</param>
    /// <param name="items">The items; at least one.</param>
    /// <param name="source">Where they stand.</param>
    /// <param name="latitude">What a lower rulebook may do to them.</param>
    /// <param name="when">The case in which they are listed; always when left out.</param>
    /// <returns>A rulebook that lists them too.</returns>
    /// <exception cref="ArgumentException">
    /// No item is given, one is given twice with different values, or the norm is no list that layers add to.
    /// </exception>
    public Rulebook Adding<T>(
        NormName<T> name,
        T items,
        Citation source,
        Latitude latitude = Latitude.MayTighten,
        When when = default
    )
        where T : notnull =>
        ItemsOf(name, items, source, latitude)
            .Aggregate(this, (book, item) => book.Saying(name.Said, item.Key, when, item.Item));

    /// <summary>Drops items from what the superiors list, or forbids them where nobody lists them yet.</summary>
    /// <typeparam name="T">The type of the list.</typeparam>
    /// <param name="name">The name of the list.</param>
    /// <param name="items">The items; at least one.</param>
    /// <param name="source">Where it stands that they are not listed.</param>
    /// <param name="latitude">What a lower rulebook may do to that.</param>
    /// <param name="when">The case in which they are not listed; always when left out.</param>
    /// <returns>A rulebook that does not list them.</returns>
    /// <exception cref="ArgumentException">
    /// No item is given, the norm is no list that layers drop from, or this layer itself would leave nothing of a list of which
    /// any item would do.
    /// </exception>
    public Rulebook Dropping<T>(
        NormName<T> name,
        T items,
        Citation source,
        Latitude latitude = Latitude.MayTighten,
        When when = default
    )
        where T : notnull =>
        ItemsOf(name, items, source, latitude)
            .Aggregate(
                this,
                (book, item) => book.Saying(name.Said, item.Key, when, new NotListed(source, latitude))
            )
            .NotEmptied(name.Said, nameof(items));

    /// <summary>States that nothing is asked under a name (不作要求).</summary>
    /// <param name="name">The name of the norm.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="latitude">What a lower rulebook may do to it; any value asks more.</param>
    /// <param name="when">The case in which nothing is asked; always when left out.</param>
    /// <returns>A rulebook that asks nothing.</returns>
    /// <exception cref="ArgumentException">The norm is a choice, of which something always holds.</exception>
    public Rulebook AskingNothing(
        NormName name,
        Citation source,
        Latitude latitude = Latitude.MayTighten,
        When when = default
    )
    {
        var said = Guard.Against.Null(name).Said;
        return said.IsChoice
            ? throw new ArgumentException(
                $"{name} is a choice, of which something always holds: state a value, or leave it open.",
                nameof(name)
            )
            : Forgetting(said, when)
                .Saying(
                    said,
                    item: null,
                    when,
                    said.Listing is null or { Kind: ListKind.AnyWillDo }
                        ? new NothingAsked(source, latitude)
                        : new NotListed(source, latitude)
                );
    }

    /// <summary>States in this layer that a term is left for others to fill.</summary>
    /// <param name="name">The name of the norm.</param>
    /// <param name="source">The provision that leaves it open.</param>
    /// <param name="to">To whom it is left; <see langword="null"/> when the provision does not say.</param>
    /// <param name="when">The case in which it is left open; always when left out.</param>
    /// <returns>
    /// A rulebook with the open term; where a superior has already said something, that stands, and so do the items that this
    /// layer adds to a list or drops from it.
    /// </returns>
    public Rulebook LeavingOpen(NormName name, Citation source, Label? to = null, When when = default) =>
        Opened(Guard.Against.Null(name).Said, when)
            .Saying(name.Said, item: null, when, new OpenTerm(source, to));

    /// <summary>States in this layer that a term is left for others to fill with some values only.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the norm.</param>
    /// <param name="choice">The values that may fill it; any other is a conflict.</param>
    /// <param name="source">The provision that leaves it open.</param>
    /// <returns>A rulebook with the open term.</returns>
    public Rulebook LeavingOpen<T>(NormName<T> name, Choice<T> choice, Citation source)
        where T : notnull =>
        Opened(Guard.Against.Null(name).Said, default)
            .Saying(
                name.Said,
                item: null,
                default,
                new OpenTerm(source, name.Among(Guard.Against.Null(choice)), to: null)
            );

    /// <summary>Adds the own norms and rules of another layer to this one; what both state is taken from the other.</summary>
    /// <param name="other">The layer to take in.</param>
    /// <returns>A layer with the norms of both, over the superior of this one.</returns>
    public Rulebook Including(Rulebook other)
    {
        Guard.Against.Null(other);
        return new(
            this,
            _own.SetItems(other._own),
            [.. _rules.Where(rule => !other._rules.Any(rule.IsSameAs)), .. other._rules]
        )
        {
            _standIns = [.. _standIns.Except(other._standIns), .. other._standIns],
        };
    }

    /// <summary>Adds a rule of this layer's own, which is judged with those of the institution it belongs to.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>A rulebook with the rule; the layers below add rules and take none away.</returns>
    /// <exception cref="ArgumentException">This layer or one above it has a rule of that id for that institution.</exception>
    public Rulebook Including(LocalRule rule)
    {
        Guard.Against.Null(rule);
        return AllRules().Any(rule.IsSameAs)
            ? throw new ArgumentException(
                $"{rule.Rule.Id} is a rule of this rulebook already: give the new one an id of its own.",
                nameof(rule)
            )
            : new(this, rules: _rules.Add(rule));
    }

    private static List<(object Key, Norm Item)> ItemsOf<T>(
        NormName<T> name,
        T items,
        Citation source,
        Latitude latitude
    )
        where T : notnull
    {
        Guard.Against.Null(name);
        var list = name.Stated(Guard.Against.Null(items), source, latitude);
        var split = Apart(
            name.Said,
            name.Said.Listing
                ?? throw new ArgumentException(
                    $"{name} is no list, or its order is part of its value, so that nothing can be added or dropped: state the whole.",
                    nameof(name)
                ),
            list,
            nameof(items)
        );
        return split.Count > 0
            ? split
            : throw new ArgumentException($"Name at least one item of {name}.", nameof(items));
    }

    private static List<(object Key, Norm Item)> Apart(
        NormName name,
        Listing listing,
        Norm list,
        string argument
    )
    {
        var items = listing.Split(list).DistinctBy(item => (item.Key, item.Item.BoxedValue)).ToList();
        return items.CountBy(item => item.Key).FirstOrDefault(counted => counted.Value > 1).Key is { } twice
            ? throw new ArgumentException(
                $"{name} has {NormName.Say(twice, Language.English)} twice with different values: list it once.",
                argument
            )
            : items;
    }

    // A list of which any one will do, and of which this layer itself leaves nothing in some case, nobody could keep.
    private Rulebook NotEmptied(NormName name, string argument)
    {
        if (name.Listing?.Kind != ListKind.AnyWillDo)
        {
            return this;
        }

        List<Case> cases =
        [
            .. SaidOf(name).SelectMany(one => one.When.Parts).Select(part => part.Case).Distinct(),
        ];
        return
            cases.Count <= Situation.MostCases
            && Situation
                .Nothing.Readings(cases)
                .Any(situation =>
                    Own(name, item: null, situation)?.Norm is NotListed
                    && !OwnKeys(name).Any(key => Standing.IsItem(Own(name, key, situation)?.Norm))
                )
            ? throw new ArgumentException(
                $"Nothing at all would do for {name}: list an item, or say that nothing is asked (AskingNothing).",
                argument
            )
            : this;
    }

    private Rulebook Saying(NormName name, object? item, When when, Norm norm)
    {
        RefuseOtherType(name);
        if (when.Parts.Length > Situation.MostCases)
        {
            throw new ArgumentException(
                $"{name} is stated for {when.Parts.Length} cases together; at most {Situation.MostCases} can be kept apart.",
                nameof(when)
            );
        }

        Statement[] said =
        [
            .. (_own.Find(name.Id) ?? []).Where(one => !Equals(one.Item, item) || one.When != when),
        ];
        return Array.Find(said, one => Equals(one.Item, item) && one.When.IsAmbiguousWith(when)) is { } other
            ? throw new ArgumentException(
                $"'{when}' and '{other.When}' can both hold, and nobody could say which goes first: state {name} for both together.",
                nameof(when)
            )
            : new(this, _own.SetItem(name.Id, [.. said, new(name, item, when, norm)]));
    }

    private Rulebook Forgetting(NormName name, When when) =>
        _own.Find(name.Id) is { } own
            ? new(this, _own.SetItem(name.Id, Array.FindAll(own, one => one.When != when)))
            : this;

    // Before a list is left open: a whole list that it takes the place of is forgotten, but not what was only added or dropped,
    // since a text may name some items and leave the rest to others in whichever order.
    private Rulebook Opened(NormName name, When when) =>
        Array.Exists(SaidOf(name), one => one.Item is null && one.When == when && one.Norm is not OpenTerm)
            ? Forgetting(name, when)
            : this;

    private void RefuseOtherType(NormName name)
    {
        for (var layer = this; layer is not null; layer = layer.Superior)
        {
            layer.SaidOf(name);
        }
    }

    // What this layer itself says under a name; a name of the same id for values of another type is a mistake.
    private Statement[] SaidOf(NormName name) =>
        _own.Find(name.Id) is not { Length: > 0 } own ? []
        : own[0].Name is var known
        && (known.GetType() != name.GetType() || (known.Listing is null) != (name.Listing is null))
            ? throw new ArgumentException(
                $"{name} names a norm of another type in {Name}: give the new one an id of its own.",
                nameof(name)
            )
        : own;
}
