namespace GrassrootsDemocracy.Rulebooks;

// How an edition is read: as itself, or as what another says too that is like it.
internal sealed class Reading(Instrument instrument, TextStatus status)
{
    private Reading? _of;
    private Dictionary<int, int>? _moved;
    private HashSet<string>? _without;

    public Instrument Instrument => instrument;

    public TextStatus Status => status;

    public bool IsRenumbered => _moved is not null || _of is { IsRenumbered: true };

    public Reading Of(Dictionary<int, int>? moved, HashSet<string> without) =>
        new(instrument, status)
        {
            _of = this,
            _moved = moved,
            _without = without,
        };

    public int? NumberOf(int article) =>
        _of is null ? article
        : _moved is null ? _of.NumberOf(article)
        : _moved.TryGetValue(article, out var there) ? _of.NumberOf(there)
        : null;

    public bool Has(string id) => _of is null || (!_without!.Contains(id) && _of.Has(id));
}
