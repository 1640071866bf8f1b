using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

// A layer may be written in chapters, each when a norm that it speaks of is first asked for.
public class ChapterTests
{
    private static readonly NormName<int> Seats = new("election.village.seats", Order.None);
    private static readonly NormName<int> Recall = new("election.village.recall.days", Order.None);
    private static readonly NormName<int> Town = new("election.village-town.seats", Order.None);
    private static readonly NormName<int> Notice = new("assembly.village.notice", Order.None);

    private static readonly Citation Article = new(
        new("The law", "法", "2026"),
        Provision.Article(1),
        TextStatus.Read
    );

    private readonly List<string> _written = [];

    private Rulebook Law =>
        Rulebook
            .Named("The law")
            .Chapter(["election.village"], book => Written("vote", book.With(Seats, 5, Article)))
            .Chapter(["election.village.recall"], book => Written("recall", book.With(Recall, 30, Article)))
            .Chapter(
                ["assembly.village", "election.village-town"],
                book => Written("others", book.With(Notice, 10, Article).With(Town, 9, Article))
            );

    [Fact]
    public void A_chapter_is_written_when_a_norm_that_it_speaks_of_is_first_asked_for()
    {
        var law = Law;
        Assert.Empty(_written);

        Assert.Equal(5, law.Find(Seats)?.Value);
        Assert.Equal(5, law.Find(Seats)?.Value);
        Assert.Equal(["vote"], _written);

        Assert.Equal(9, law.Find(Town)?.Value);
        Assert.Equal(10, law.Find(Notice)?.Value);
        Assert.Equal(["vote", "others"], _written);
    }

    // What stands in another chapter is said with a mark: asking for it does not write this one.
    [Fact]
    public void What_a_chapter_leaves_to_another_is_not_asked_of_it()
    {
        var law = Rulebook
            .Named("The law")
            .Chapter(["election.village"], book => Written("vote", book.With(Recall, 30, Article)))
            .Chapter(
                ["election.village", "!election.village.recall"],
                book => Written("rest", book.With(Seats, 5, Article))
            );

        Assert.Equal(30, law.Find(Recall)?.Value);
        Assert.Equal(["vote"], _written);
        Assert.Equal([Recall, Seats], law.OwnNames);
    }

    [Fact]
    public void A_lower_layer_reads_the_chapters_of_its_superior_as_it_is_asked()
    {
        var layer = Law.Under("A town")
            .With(Seats, 5, Article)
            .Chapter(["assembly"], book => Written("town", book));

        Assert.Equal(5, layer.Find(Seats)?.Value);
        Assert.Equal(["vote"], _written);

        Assert.Equal(10, layer.Find(Notice)?.Value);
        Assert.Equal(["vote", "town", "others"], _written);
    }

    [Fact]
    public void Whoever_reads_a_rulebook_as_a_whole_reads_every_chapter_in_the_order_of_the_ids()
    {
        Assert.Equal([Notice, Town, Recall, Seats], Law.OwnNames);
        Assert.Equal(["others", "recall", "vote"], _written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_stated_later_stands_in_place_of_what_a_chapter_states()
    {
        var later = Law.With(Seats, 7, Article);

        Assert.Equal(7, later.Find(Seats)?.Value);
        Assert.Equal(7, later.Including(Rulebook.Named("Another")).Find(Seats)?.Value);
        Assert.Equal([Notice, Town, Recall, Seats], later.OwnNames);
        Assert.Equal(7, later.OwnNames.OfType<NormName<int>>().Select(later.Find).Last()?.Value);
    }

    [Fact]
    public void A_chapter_stands_in_place_of_what_was_stated_before_it()
    {
        var earlier = Rulebook.Named("Another").With(Seats, 7, Article);

        Assert.Equal(5, earlier.Including(Law).Find(Seats)?.Value);
        Assert.Equal(7, Law.Including(earlier).Find(Seats)?.Value);
        Assert.Empty(earlier.Including(Law).Compare(Law));
    }

    [Fact]
    public void A_chapter_is_written_once_though_many_ask_at_the_same_time()
    {
        var count = 0;
        var law = Rulebook
            .Named("The law")
            .Chapter(
                ["election"],
                book =>
                {
                    Interlocked.Increment(ref count);
                    return book.With(Seats, 5, Article);
                }
            );

        Parallel.For(0, 64, _ => Assert.Equal(5, law.Find(Seats)?.Value));

        Assert.Equal(1, count);
    }

    [Fact]
    public void A_norm_in_a_chapter_that_does_not_speak_of_it_is_refused_when_the_whole_is_read()
    {
        var law = Rulebook
            .Named("The law")
            .Chapter(["election.village"], book => book.With(Town, 9, Article));

        var refusal = Assert.Throws<InvalidOperationException>(() => law.OwnNames.ToList());

        Assert.Contains("election.village-town.seats", refusal.Message, StringComparison.Ordinal);
    }

    private Rulebook Written(string chapter, Rulebook book)
    {
        _written.Add(chapter);
        return book;
    }
}
