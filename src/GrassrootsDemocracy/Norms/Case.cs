namespace GrassrootsDemocracy.Norms;

/// <summary>A case in which a value holds (情形): it does, it does not, or nobody has said.</summary>
/// <remarks>
/// The host says whether it holds with a <see cref="Circumstance"/>; a case about a number that the facts have is worked out
/// by the library. Two are equal when their ids are.
/// </remarks>
public sealed record Case : IReadable
{
    /// <summary>Names a case.</summary>
    /// <param name="id">The stable id, such as "simplified-procedure".</param>
    /// <param name="words">The case in words, such as "under simplified procedure".</param>
    /// <param name="otherwise">Its contrary in words, such as "under ordinary procedure"; made from the words when left out.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Case(string id, Words words, Words? otherwise = null)
    {
        Id = Guard.Against.NotAName(id);
        Words = Guard.Against.Null(words);
        Otherwise = otherwise ?? new($"not \"{words.English}\"", $"并非“{words.Chinese}”");
    }

    private Case(Quantity quantity, long number)
        : this(
            FormattableString.Invariant($"{quantity.Id}.fewer-than-{number}"),
            new(
                FormattableString.Invariant($"fewer than {number} {quantity.Words.English}"),
                FormattableString.Invariant($"{quantity.Words.Chinese}不足{number}人")
            ),
            new(
                FormattableString.Invariant($"at least {number} {quantity.Words.English}"),
                FormattableString.Invariant($"{quantity.Words.Chinese}{number}人以上")
            )
        ) => (Quantity, Range) = (quantity, new(0, number - 1));

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the case in words.</summary>
    public Words Words { get; }

    /// <summary>Gets its contrary in words.</summary>
    public Words Otherwise { get; }

    /// <summary>Gets the number that the case is about; <see langword="null"/> when it is about none.</summary>
    public Quantity? Quantity { get; }

    /// <summary>Gets within which limits that number must lie for the case to hold.</summary>
    public CountRange? Range { get; }

    // What took place, where the case is that something named did.
    internal Label? What { get; private init; }

    /// <summary>Makes the case that something named took place, such as a stage.</summary>
    /// <param name="what">What took place.</param>
    /// <returns>The case.</returns>
    public static Case Of(Label what) =>
        new(Guard.Against.Null(what).Id, new(what.Name, what.ChineseName)) { What = what };

    /// <summary>Makes the case that fewer than a number are there, such as fewer than three members left.</summary>
    /// <param name="quantity">What is counted.</param>
    /// <param name="number">The number; positive.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentException">The number is not positive, so that it could never hold.</exception>
    public static Case Fewer(Quantity quantity, long number)
    {
        Guard.Against.Null(quantity);
        return new(quantity, Guard.Against.NegativeOrZero(number));
    }

    /// <summary>Says that at least a number are there, which is that not fewer are.</summary>
    /// <param name="quantity">What is counted.</param>
    /// <param name="number">The number; positive.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The number is not positive, so that it could never fail.</exception>
    public static When AtLeast(Quantity quantity, long number) => !Fewer(quantity, number);

    /// <summary>Says that the case does not hold.</summary>
    /// <param name="one">The case.</param>
    /// <returns>The condition.</returns>
    public static When operator !(Case one) => LogicalNot(one);

    /// <summary>Says that both cases hold.</summary>
    /// <param name="left">A case.</param>
    /// <param name="right">Another.</param>
    /// <returns>The condition.</returns>
    public static When operator &(Case left, Case right) => BitwiseAnd(left, right);

    /// <summary>Says that the case does not hold.</summary>
    /// <param name="one">The case.</param>
    /// <returns>The condition.</returns>
    public static When LogicalNot(Case one) => When.Of(Guard.Against.Null(one), holds: false);

    /// <summary>Says that both cases hold.</summary>
    /// <param name="left">A case.</param>
    /// <param name="right">Another.</param>
    /// <returns>The condition.</returns>
    public static When BitwiseAnd(Case left, Case right) =>
        When.FromCase(Guard.Against.Null(left)) & When.FromCase(Guard.Against.Null(right));

    /// <inheritdoc/>
    public bool Equals(Case? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <inheritdoc/>
    public string ToString(Language language) => Words.In(language);

    /// <summary>Returns the case in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Words.English;

    // The numbers of which it holds, or of which it does not.
    internal CountRange? NumbersIf(bool holds) =>
        holds || Range is not { Most: var most } ? Range : new(most + 1, long.MaxValue);

    // Whether it holds of every number in a range, or of none.
    internal bool? Says(CountRange numbers) =>
        NumbersIf(holds: true)?.Contains(numbers) == true ? true
        : NumbersIf(holds: false)?.Contains(numbers) == true ? false
        : null;
}
