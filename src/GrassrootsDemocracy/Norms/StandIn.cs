namespace GrassrootsDemocracy.Norms;

// A body that does what a layer asks of another, and where that stands.
internal sealed record StandIn(Label Body, Label Of, Citation Source)
{
    // A list of which any one will do and which names the other names this one too, by the article that says so.
    public Norm? Joining(Norm? norm, NormName name) =>
        norm switch
        {
            null or OpenTerm or NothingAsked or NotListed => norm,
            InCases { Readings: var readings } => InCases.Of([
                .. readings.Select(reading => reading with { Norm = Joining(reading.Norm, name) }),
            ]),
            _ when name.Listing is { Kind: ListKind.AnyWillDo } listing => Joining(norm, listing),
            _ => norm,
        };

    private Norm Joining(Norm norm, Listing listing)
    {
        List<Norm> items = [.. listing.Split(norm).Select(item => item.Item)];
        return Has(items, Of) && !Has(items, Body)
            ? listing.Join(
                [.. items, new Norm<Label>(Body, Source, norm.Latitude)],
                new NotListed(norm.Source, norm.Latitude)
            ) with
            {
                Closing = norm.Closing,
            }
            : norm;
    }

    private static bool Has(List<Norm> items, Label body) =>
        items.Exists(item => item is Norm<Label> { Value: var one } && one == body);
}
