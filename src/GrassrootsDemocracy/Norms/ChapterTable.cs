using System.Collections.Immutable;

namespace GrassrootsDemocracy.Norms;

// What one layer states, by the ids of the names. A chapter of it is made when a name that it speaks of is first asked for,
// so that who decides one vote does not build the law on assemblies, hearings and posts. What comes later stands before.
internal sealed class ChapterTable<T>
    where T : class
{
    private readonly ImmutableArray<Chapter> _chapters;

    private ChapterTable(ImmutableArray<Chapter> chapters) => _chapters = chapters;

    public static ChapterTable<T> Empty { get; } = new([]);

    // All that is stated, in the order of the ids; every chapter is made for it.
    public IEnumerable<T> Values => Whole.Values;

    // What is stated under ids that begin so; only the chapters that may speak of them are made.
    public IEnumerable<T> Under(string about)
    {
        var start = about + '.';
        return _chapters
            .Where(chapter => chapter.MaySpeakOf(about))
            .SelectMany(chapter => chapter.Stated)
            .Where(own => own.Key.StartsWith(start, StringComparison.Ordinal))
            .Select(own => own.Value);
    }

    public T? Find(string id)
    {
        for (var index = _chapters.Length - 1; index >= 0; index--)
        {
            if (_chapters[index].SpeaksOf(id) && _chapters[index].Stated.TryGetValue(id, out var value))
            {
                return value;
            }
        }

        return null;
    }

    public ChapterTable<T> SetItem(string id, T value) =>
        _chapters.Length > 0 && _chapters[^1].IsOpen
            ? new(_chapters.SetItem(_chapters.Length - 1, new(_chapters[^1].Stated.SetItem(id, value))))
            : new(_chapters.Add(new(Nothing.SetItem(id, value))));

    public ChapterTable<T> SetItems(ChapterTable<T> other) => new(_chapters.AddRange(other._chapters));

    public ChapterTable<T> SetChapter(string[] about, Func<ChapterTable<T>> make) =>
        new(_chapters.Add(new(about, () => make().Whole)));

    private static ImmutableSortedDictionary<string, T> Nothing { get; } =
        ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);

    private ImmutableSortedDictionary<string, T> Whole => field ??= Joined();

    private ImmutableSortedDictionary<string, T> Joined()
    {
        var whole = Nothing;
        foreach (var chapter in _chapters)
        {
            chapter.RequireOwnIds();
            whole = whole.IsEmpty ? chapter.Stated : whole.SetItems(chapter.Stated);
        }

        return whole;
    }

    // One that speaks of nothing in particular holds what was stated one by one, and more may be added to it.
    private sealed class Chapter
    {
        private readonly string[]? _about;
        private readonly Lazy<ImmutableSortedDictionary<string, T>> _stated;

        public Chapter(ImmutableSortedDictionary<string, T> stated) => _stated = new(stated);

        public Chapter(string[] about, Func<ImmutableSortedDictionary<string, T>> make) =>
            (_about, _stated) = (about, new(make));

        public bool IsOpen => _about is null;

        public ImmutableSortedDictionary<string, T> Stated => _stated.Value;

        public bool MaySpeakOf(string about) => _about is null || IdsAbout.MayCover(_about, about);

        public bool SpeaksOf(string id) => _about is null || IdsAbout.Cover(_about, id);

        // A name that the chapter does not speak of would never be found.
        public void RequireOwnIds()
        {
            if (_about is not null && Stated.Keys.FirstOrDefault(id => !SpeaksOf(id)) is { } id)
            {
                throw new InvalidOperationException(
                    $"{id} stands in a chapter on {string.Join(", ", _about)}, where nobody would look for it: name it there too, or state it in another chapter."
                );
            }
        }
    }
}
