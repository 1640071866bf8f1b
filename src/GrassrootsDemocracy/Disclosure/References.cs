namespace GrassrootsDemocracy.Disclosure;

// What the references of a log name; one that names nothing, or something that cannot be meant, was entered wrongly.
internal sealed class References
{
    private readonly DisclosureLog _log;
    private readonly Dictionary<string, DisclosureMatter> _matters;
    private readonly Dictionary<string, Posting> _postings;

    public References(DisclosureLog log)
    {
        _log = log;
        _matters = log.Matters.ToDictionary(matter => matter.Reference, StringComparer.Ordinal);
        _postings = log.Postings.ToDictionary(posting => posting.Reference, StringComparer.Ordinal);
        foreach (var posting in log.Postings)
        {
            OfOneItem($"The posting '{posting.Reference}'", posting.Item, posting.Matter);
            if (
                posting.InPlaceOf is { } self
                && (Is(self, posting.Reference) || Is(Posting(self).InPlaceOf, posting.Reference))
            )
            {
                throw Wrong(
                    log,
                    $"The posting '{posting.Reference}' hangs in place of itself, or in place of one that hangs in its own: a notice replaces another, mend the reference."
                );
            }

            if (posting.InPlaceOf is { } other && posting.From < Posting(other).From)
            {
                throw Wrong(
                    log,
                    $"The posting '{posting.Reference}' of {Said(posting.From)} hangs in place of '{other}' of {Said(Posting(other).From)}: a notice replaces an earlier one, mend the day or the reference."
                );
            }
        }

        foreach (var withheld in log.Withheld)
        {
            OfOneItem($"What is withheld of {withheld.Item}", withheld.Item, withheld.Matter);
        }

        foreach (var found in log.Corrections.Where(found => found.FoundOn < Posting(found.Posting).From))
        {
            throw Wrong(
                log,
                $"The posting '{found.Posting}' of {Said(Posting(found.Posting).From)} was found to be wrong on {Said(found.FoundOn)}, before it was put up: mend one of the two days."
            );
        }
    }

    public DisclosureMatter Matter(string reference) =>
        _matters.GetValueOrDefault(reference)
        ?? throw Wrong(
            _log,
            $"There is no matter '{reference}' in the log: add it to Matters, or mend the reference."
        );

    public Posting Posting(string reference) =>
        _postings.GetValueOrDefault(reference)
        ?? throw Wrong(
            _log,
            $"There is no posting '{reference}' in the log: add it to Postings, or mend the reference."
        );

    private void OfOneItem(string what, Label item, string? matter)
    {
        if (matter is not null && Matter(matter).Item != item)
        {
            throw Wrong(
                _log,
                $"{what} is about {item}, the matter '{matter}' about {Matter(matter).Item}: give both the same item."
            );
        }
    }

    private static bool Is(string? one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static string Said(LocalDate day) => FormattableString.Invariant($"{day:uuuu-MM-dd}");

    private static ArgumentException Wrong(DisclosureLog log, string message) => new(message, nameof(log));
}
