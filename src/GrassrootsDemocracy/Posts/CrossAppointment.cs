namespace GrassrootsDemocracy.Posts;

/// <summary>Who holds posts in both of two committees of one community on a day (交叉任职), counted exactly.</summary>
public sealed record CrossAppointment
{
    internal CrossAppointment(RosterDay day, CommitteePair pair)
    {
        Community = day.Roster.Community;
        Day = day.Day;
        Pair = pair;
        PostsOfFirst = day.Roster.Posts.Count(post => pair.First.Contains(post.Body));
        PostsOfSecond = day.Roster.Posts.Count(post => pair.Second.Contains(post.Body));
        OpenPosts = day.OpenPosts.Count(post =>
            pair.First.Contains(post.Body) || pair.Second.Contains(post.Body)
        );
        PersonsOfFirst = day.MembersOf(pair.First);
        PersonsOfSecond = day.MembersOf(pair.Second);
        Persons = day.MembersOf([.. pair.First, .. pair.Second]);
        InBoth = [.. PersonsOfFirst.Where(PersonsOfSecond.Contains)];
        PostsOfThoseInBoth = Held(InBoth.Contains);
        PostsHeld = Held(_ => true);
        var heads = Heads(pair.First, pair.HeadOfFirst);
        var others = Heads(pair.Second, pair.HeadOfSecond);
        DualLeaders = [.. heads.Where(others.Contains)];
        IsDualLed =
            DualLeaders.Count > 0 ? true
            : heads.Count > 0 && others.Count > 0 ? false
            : null;

        int Held(Func<Person, bool> isCounted) =>
            day
                .Holdings.Where(holding =>
                    isCounted(holding.Person)
                    && (pair.First.Contains(holding.Post.Body) || pair.Second.Contains(holding.Post.Body))
                )
                .DistinctBy(holding => holding.Post.Id, StringComparer.Ordinal)
                .Count();

        ValueList<Person> Heads(ValueList<Label> bodies, Office office) =>
            [
                .. bodies
                    .SelectMany(body => day.HoldersOf(new(body, office)))
                    .Distinct()
                    .OrderBy(person => person.Id, StringComparer.Ordinal),
            ];
    }

    /// <summary>Gets the name of the village or the community.</summary>
    public string Community { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate Day { get; }

    /// <summary>Gets the committees.</summary>
    public CommitteePair Pair { get; }

    /// <summary>Gets how many posts the first committee has, held or open.</summary>
    public int PostsOfFirst { get; }

    /// <summary>Gets how many posts the second committee has, held or open.</summary>
    public int PostsOfSecond { get; }

    /// <summary>Gets how many posts of the two nobody holds.</summary>
    public int OpenPosts { get; }

    /// <summary>Gets who sits on the first committee, each once.</summary>
    public ValueList<Person> PersonsOfFirst { get; }

    /// <summary>Gets who sits on the second committee, each once.</summary>
    public ValueList<Person> PersonsOfSecond { get; }

    /// <summary>Gets who sits on either, each once.</summary>
    public ValueList<Person> Persons { get; }

    /// <summary>Gets who sits on both.</summary>
    public ValueList<Person> InBoth { get; }

    /// <summary>Gets how many posts of the two are held by people who sit on both.</summary>
    public int PostsOfThoseInBoth { get; }

    /// <summary>Gets who heads both (一肩挑); empty when nobody does.</summary>
    public ValueList<Person> DualLeaders { get; }

    /// <summary>Gets whether one person heads both; <see langword="null"/> when one of the two has no head on the day.</summary>
    public bool? IsDualLed { get; }

    /// <summary>Gets whether the community has both committees.</summary>
    public bool HasBoth => PostsOfFirst > 0 && PostsOfSecond > 0;

    /// <summary>Gets how many posts of the two are held; who holds two is in two of them.</summary>
    public int PostsHeld { get; }

    /// <summary>Gets how many people fewer than members there are: those who sit on both are each one person in two committees.</summary>
    public int PersonsSaved => InBoth.Count;

    /// <summary>Counts the part of a rate: who or what is cross-appointed.</summary>
    /// <param name="of">What the rate is a share of.</param>
    /// <returns>The count.</returns>
    public long PartOf(CrossBase of) =>
        Guard.Against.EnumOutOfRange(of) switch
        {
            CrossBase.Posts => PostsOfThoseInBoth,
            CrossBase.Communities => InBoth.Count > 0 ? 1 : 0,
            CrossBase.DualLeadership => IsDualLed == true ? 1 : 0,
            _ => InBoth.Count,
        };

    /// <summary>Counts the whole of a rate.</summary>
    /// <param name="of">What the rate is a share of.</param>
    /// <returns>The count; zero when there is nothing to take a share of.</returns>
    public long WholeOf(CrossBase of) =>
        Guard.Against.EnumOutOfRange(of) switch
        {
            CrossBase.Persons => Persons.Count,
            CrossBase.PersonsOfFirst => PersonsOfFirst.Count,
            CrossBase.PersonsOfSecond => PersonsOfSecond.Count,
            CrossBase.Posts => PostsHeld,
            _ => HasBoth ? 1 : 0,
        };
}
