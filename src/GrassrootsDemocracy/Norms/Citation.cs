namespace GrassrootsDemocracy.Norms;

/// <summary>Where a norm stands: the edition of the instrument, the place in it, and whether its text was read.</summary>
public sealed record Citation : IReadable
{
    // Written once here, because every line of every ledger ends with it.
    private readonly string _english;
    private readonly string _chinese;

    /// <summary>Cites a place in an instrument.</summary>
    /// <param name="instrument">The edition of the instrument.</param>
    /// <param name="provision">The place in it.</param>
    /// <param name="status">How sure it is that the place says so.</param>
    public Citation(Instrument instrument, Provision provision, TextStatus status)
    {
        Instrument = Guard.Against.Null(instrument);
        Provision = Guard.Against.Null(provision);
        Status = Guard.Against.EnumOutOfRange(status);
        var mark = status == TextStatus.Read ? CommonWords.Nothing : EnumWords.Of(status);
        _english = $"{instrument.Name} ({instrument.Edition}) {provision.Name}{mark.English}";
        _chinese =
            $"《{instrument.ChineseName}》（{instrument.Edition}）{provision.ChineseName}{mark.Chinese}";
    }

    /// <summary>Gets the edition of the instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Gets the place in the instrument.</summary>
    public Provision Provision { get; }

    /// <summary>Gets how sure it is that the place says so.</summary>
    public TextStatus Status { get; }

    /// <inheritdoc/>
    public string ToString(Language language) => In(language);

    /// <summary>Returns the citation in English.</summary>
    /// <returns>The instrument, its edition, the place, and a mark when its text was not read.</returns>
    public override string ToString() => _english;

    internal string In(Language language) => language.IsChinese ? _chinese : _english;
}
