namespace GrassrootsDemocracy.People;

/// <summary>Who is related to whom: the relations that a host states, and those that follow from them.</summary>
/// <remarks>
/// <para>
/// What follows: a parent of a parent is a grandparent, another child of the same parent a sibling (a half-sibling too), the
/// spouse of a child a child-in-law, and so on. Nothing is guessed: the spouse of a parent is no parent and the child of a
/// spouse no child, since they may be step relations, and a sibling of a sibling may share no parent; a host that knows
/// better states it.
/// </para>
/// <para>Two are equal when the same relations are stated in the same order.</para>
/// </remarks>
public sealed record Kinship
{
    private readonly KinPaths _paths;

    // Without what another statement contradicts: the same where none does.
    private readonly KinPaths _undisputed;

    /// <summary>Collects relations.</summary>
    /// <param name="stated">The relations; each also states its converse.</param>
    public Kinship(params IEnumerable<Relation> stated)
        : this(stated, CancellationToken.None) { }

    private Kinship(IEnumerable<Relation> stated, CancellationToken cancellation)
    {
        Stated = [.. Looked(Guard.Against.Null(stated))];
        List<Relation> holding = [.. Stated.Where(relation => relation.Holds)];
        List<Relation> undisputed =
        [
            .. Looked(Stated)
                .GroupBy(relation =>
                    string.CompareOrdinal(relation.Person, relation.Of) < 0
                        ? (relation.Person, relation.Of)
                        : (relation.Of, relation.Person)
                )
                .SelectMany(Undisputed),
        ];
        _paths = new(holding, cancellation);
        _undisputed = undisputed.Count == holding.Count ? _paths : new(undisputed, cancellation);

        IEnumerable<Relation> Looked(IEnumerable<Relation> relations) =>
            relations.TakeWhile(_ => Goes(cancellation));
    }

    private static bool Goes(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return true;
    }

    /// <summary>Gets the kinship of people who are not known to be related.</summary>
    public static Kinship None { get; } = new([]);

    /// <summary>Gets the relations as stated.</summary>
    public ValueList<Relation> Stated { get; }

    /// <summary>Finds what a person is to another.</summary>
    /// <param name="person">The name of the person.</param>
    /// <param name="of">The name of the other.</param>
    /// <param name="circle">The relatives in question.</param>
    /// <returns>What the person is to the other; <see langword="null"/> when they are not known to be relatives of the circle.</returns>
    public KinRelation? Find(string person, string of, KinCircle circle) => Explain(person, of, circle)?.Is;

    /// <summary>Finds how a person is related to another.</summary>
    /// <param name="person">The name of the person.</param>
    /// <param name="of">The name of the other.</param>
    /// <param name="circle">The relatives in question.</param>
    /// <returns>
    /// The shortest path through stated relations, the same one whichever of the two is asked about and whatever their names;
    /// <see langword="null"/> when they are not known to be relatives of the circle. It may hang on a statement that another
    /// contradicts: see <see cref="IsDisputed"/>.
    /// </returns>
    public KinPath? Explain(string person, string of, KinCircle circle)
    {
        Guard.Against.Null(person);
        Guard.Against.Null(of);
        Guard.Against.Null(circle);

        return _paths.Between(person, of, circle);
    }

    /// <summary>Determines whether it is disputed that two are relatives: whether they are hangs on a statement that another contradicts.</summary>
    /// <param name="person">The name of the person.</param>
    /// <param name="of">The name of the other.</param>
    /// <param name="circle">The relatives in question.</param>
    /// <returns>Whether some statements make them relatives of the circle, and none does that is not contradicted.</returns>
    /// <remarks>
    /// A statement is contradicted by one that denies it, and by one that says of the same two what cannot be true beside it, such as
    /// that each is the other's parent. Who said which, and in what order, does not decide.
    /// </remarks>
    public bool IsDisputed(string person, string of, KinCircle circle) =>
        Explain(person, of, circle) is not null
        && HasDisputes
        && !AreEitherWay(person, of, circle)
        && _undisputed.Between(person, of, circle) is null;

    /// <summary>Finds the relatives of a person.</summary>
    /// <param name="of">The name of the person.</param>
    /// <param name="circle">The relatives in question.</param>
    /// <returns>One path to each relative, in the order of their names.</returns>
    public ValueList<KinPath> RelativesOf(string of, KinCircle circle)
    {
        Guard.Against.Null(of);
        Guard.Against.Null(circle);
        return
        [
            .. _paths
                .From(of, circle)
                .Select(paths => paths.Key)
                .Order(StringComparer.Ordinal)
                .Select(person => Explain(person, of, circle))
                .OfType<KinPath>(),
        ];
    }

    // The relatives of somebody as they are found from him or her, each at least once, and no path is made for it. Who is found
    // from one side only is found by asking everybody.
    internal IEnumerable<string> FoundFrom(string person, KinCircle circle) => _paths.Found(person, circle);

    // As far as it can relate some people: without others who are said to be related to one of them and to nobody else.
    internal Kinship Among(IReadOnlySet<string> people, CancellationToken cancellation)
    {
        Dictionary<string, int> said = new(StringComparer.Ordinal);
        foreach (var each in Stated)
        {
            cancellation.ThrowIfCancellationRequested();
            said[each.Person] = said.GetValueOrDefault(each.Person) + 1;
            said[each.Of] = said.GetValueOrDefault(each.Of) + 1;
        }

        return said.Keys.All(IsNeeded)
            ? this
            : new(Stated.Where(each => IsNeeded(each.Person) && IsNeeded(each.Of)), cancellation);

        bool IsNeeded(string name) => people.Contains(name) || said[name] > 1;
    }

    // Numbers for people: the same one for those of whom the statements say the same, so that whoever is a relative of one of them is
    // one of all of them, and they of each other all or none.
    internal int[] AlikeOf(IReadOnlyList<string> people, CancellationToken cancellation)
    {
        Dictionary<string, int> others = new(StringComparer.Ordinal);
        Dictionary<string, int> siblings = new(StringComparer.Ordinal);
        var alike = new int[people.Count];
        for (var i = 0; i < alike.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            alike[i] = First(others, _paths.Said(people[i], asOwnSibling: false), i);
            if (alike[i] == i)
            {
                alike[i] = First(siblings, _paths.Said(people[i], asOwnSibling: true), i);
            }
        }

        return alike;

        static int First(Dictionary<string, int> known, string said, int one) =>
            known.TryAdd(said, one) ? one : known[said];
    }

    // Whichever of the statements on the two is right, they are relatives of the circle.
    private bool AreEitherWay(string person, string of, KinCircle circle)
    {
        List<Relation> said = [.. Stated.Where(relation => IsOf(relation, person, of))];
        return said.Exists(relation => relation.Holds)
            && said.TrueForAll(relation => relation.Holds && circle.Contains(relation.Is));
    }

    private static bool IsOf(Relation relation, string person, string of) =>
        (Same(relation.Person, person) && Same(relation.Of, of))
        || (Same(relation.Person, of) && Same(relation.Of, person));

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal);

    internal bool HasDisputes => !ReferenceEquals(_paths, _undisputed);

    // What several statements say of the same two: what each is told to be to the other.
    private static IEnumerable<Relation> Undisputed(IEnumerable<Relation> ofTwo)
    {
        List<Relation> said = [.. ofTwo];
        var first = said[0];
        List<(KinRelation Is, bool Holds)> all =
        [
            .. said.Select(other =>
                (
                    string.Equals(other.Person, first.Person, StringComparison.Ordinal)
                        ? other.Is
                        : Relation.Converse(other.Is),
                    other.Holds
                )
            ),
        ];
        return said.Where((relation, i) => relation.Holds && !all.Exists(other => Denies(other, all[i].Is)));
    }

    private static bool Denies((KinRelation Is, bool Holds) other, KinRelation said) =>
        other.Holds ? other.Is != said && IsOneOnly(other.Is) && IsOneOnly(said) : other.Is == said;

    // In the direct line, as brother or sister, or as husband or wife one is one thing only to another.
    private static bool IsOneOnly(KinRelation relation) =>
        relation
            is KinRelation.Spouse
                or KinRelation.Parent
                or KinRelation.Child
                or KinRelation.Sibling
                or KinRelation.Grandparent
                or KinRelation.Grandchild
                or KinRelation.GreatGrandparent
                or KinRelation.GreatGrandchild;

    /// <inheritdoc/>
    public bool Equals(Kinship? other) => other is not null && Stated.Equals(other.Stated);

    /// <inheritdoc/>
    public override int GetHashCode() => Stated.GetHashCode();
}
