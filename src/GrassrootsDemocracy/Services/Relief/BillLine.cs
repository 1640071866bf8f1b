namespace GrassrootsDemocracy.Services.Relief;

/// <summary>A fee on a bill, in fen.</summary>
public sealed record BillLine
{
    private readonly long? _fee;

    /// <summary>Gets what the fee is for; <see langword="null"/> when it is not known.</summary>
    public Label? Item { get; init; }

    /// <summary>Gets the fee before any relief, in fen; not negative.</summary>
    /// <exception cref="ArgumentException">It is negative, or less than what was relieved of it.</exception>
    public required long Fee
    {
        get => _fee.GetValueOrDefault();
        init
        {
            _fee = Guard.Against.Negative(value, nameof(Fee));
            NotMoreThanTheFee(Relieved, nameof(Fee));
        }
    }

    /// <summary>Gets what was in fact not charged of it, in fen; <see langword="null"/> when it is not known or not yet charged.</summary>
    /// <exception cref="ArgumentException">It is negative, or more than the fee.</exception>
    public long? Relieved
    {
        get;
        init
        {
            field = Guard.Against.NegativeIfKnown(value, nameof(Relieved));
            NotMoreThanTheFee(field, nameof(Relieved));
        }
    }

    // Either may be set first.
    private void NotMoreThanTheFee(long? relieved, string name)
    {
        if (relieved > _fee)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{relieved} fen were relieved of a fee of {_fee}: nobody relieves of more than the fee."
                ),
                name
            );
        }
    }
}
