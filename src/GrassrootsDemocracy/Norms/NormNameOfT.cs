namespace GrassrootsDemocracy.Norms;

/// <summary>The name of a norm: what a rulebook is asked for, and how two of its values compare in strictness.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Make each name once and keep it; a rulebook tells names apart by their id.</remarks>
public sealed class NormName<T> : NormName
    where T : notnull
{
    private readonly Func<T, string?>? _refusal;
    private readonly NormView<T>? _view;

    /// <summary>Names a norm.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="order">How two values compare in strictness; see <see cref="Norms.Order"/> for the usual ways.</param>
    /// <param name="title">Its title; without one the id serves.</param>
    /// <param name="subject">What it is a norm of when several share a title, such as the kind of election.</param>
    /// <exception cref="ArgumentException">The id is not small letters and digits joined by hyphens and dots.</exception>
    public NormName(string id, Func<T, T, Strictness> order, Words? title = null, IReadable? subject = null)
        : base(Ids.OfName(id, nameof(id)), title, subject)
    {
        Order = Guard.Against.Null(order);
        Listing = order.Target as Listing;
    }

    private NormName(NormName<T> general, string id, IReadable part)
        : base(id, general, part) =>
        (Order, Listing, _refusal) = (general.Order, general.Listing, general._refusal);

    private NormName(NormName<T> other, Func<T, string?> refusal)
        : base(other) =>
        (Order, Listing, _refusal, _view) = (other.Order, other.Listing, refusal, other._view);

    private NormName(NormView<T> view)
        : base(view.Said) => (Order, _view) = (view.Compare, view);

    /// <summary>Gets how two values compare in strictness; that of a list says too how layers add to it and drop from it.</summary>
    public Func<T, T, Strictness> Order { get; }

    /// <summary>
    /// Names the same norm in another form, such as the last day of a stage as a time before the vote: what is stated in either
    /// form is read in both.
    /// </summary>
    /// <typeparam name="TForm">The type of the value in the other form.</typeparam>
    /// <param name="read">
    /// Puts a norm in the other form; <see langword="null"/> when it cannot be, and then there is no value in that form.
    /// </param>
    /// <param name="state">Puts a value of the other form in this one.</param>
    /// <returns>A name of the same id. A rulebook lists, compares and judges the norm under this name only.</returns>
    public NormName<TForm> SaidAs<TForm>(Func<Norm<T>, Norm<TForm>?> read, Func<TForm, T> state)
        where TForm : notnull =>
        new(new NormView<TForm, T>(this, Guard.Against.Null(read), Guard.Against.Null(state)));

    /// <summary>Names the same norm for a part of what this one is for, such as one office of a committee.</summary>
    /// <param name="key">The key of the part, such as "director"; the id is that of this name, "@" and the key.</param>
    /// <param name="part">What the part is called.</param>
    /// <returns>A name under which a rulebook answers with this norm unless it states one for the part.</returns>
    /// <exception cref="ArgumentException">The key is not small letters and digits joined by hyphens.</exception>
    /// <exception cref="InvalidOperationException">This is another form of a norm, which is named for the part in its own.</exception>
    public NormName<T> For(string key, IReadable part) =>
        _view is null
            ? new(this, Id + Ids.PartMark + Ids.Key(key, nameof(key)), Guard.Against.Null(part))
            : throw new InvalidOperationException(
                $"{Id} is stated in another form: name that one for {part}, and say it in this form (SaidAs)."
            );

    /// <summary>Names the same norm, of which a rulebook refuses some values, such as those that nobody could keep.</summary>
    /// <param name="refusal">Why a value is refused, to be read by whoever states it; <see langword="null"/> when it is not.</param>
    /// <returns>A name of the same id; what this one refuses it refuses too.</returns>
    public NormName<T> Refusing(Func<T, string?> refusal)
    {
        Guard.Against.Null(refusal);
        return new(this, _refusal is { } known ? value => known(value) ?? refusal(value) : refusal);
    }

    internal override Listing? Listing { get; }

    // Of a choice something always holds, so that nobody can ask nothing of it.
    internal override bool IsChoice =>
        typeof(T) == typeof(bool) || typeof(T).IsEnum || typeof(T) == typeof(Label);

    /// <inheritdoc/>
    public override NormName Said => _view?.Said.Said ?? this;

    // What a rulebook keeps under that name.
    internal Norm Stated(T value, Citation source, Latitude latitude)
    {
        var norm = new Norm<T>(Accepted(value), source, latitude);
        return _view?.Stated(norm) ?? norm;
    }

    internal override Norm? Read(Norm? said) =>
        _view is null
            ? said
            : said switch
            {
                null or OpenTerm or NothingAsked or NotListed => said,
                InCases { Readings: var readings } => InCases.Of([
                    .. readings.Select(reading => reading with { Norm = Read(reading.Norm) }),
                ]),
                _ => _view.Read(said),
            };

    internal IChoice Among(Choice<T> choice) =>
        _view is null ? choice : new ChoiceInOtherWords<T>(this, choice);

    internal T Accepted(T value) =>
        _refusal?.Invoke(Guard.Against.Null(value)) is { } why
            ? throw new ArgumentException($"{Id}: {why}.", nameof(value))
            : value;

    internal override Strictness Compare(Norm left, Norm right) =>
        (left, right) switch
        {
            (Norm<T> { Value: var value }, Norm<T> { Value: var other }) => Order(value, other),
            (NothingAsked, NothingAsked) => Strictness.Same,
            (NothingAsked, Norm<T>) => Strictness.Looser,
            (Norm<T>, NothingAsked) => Strictness.Stricter,
            _ => Listing?.Compare(left, right) ?? Strictness.Incomparable,
        };
}
