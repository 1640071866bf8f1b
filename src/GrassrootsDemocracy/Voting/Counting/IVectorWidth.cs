namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>What counting needs of a vector, so that it is written once for every width.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
internal interface IVectorWidth<TVector>
    where TVector : unmanaged
{
    static abstract int Bytes { get; }

    static abstract TVector Fill(ulong word);

    /// <summary>Sixteen bytes, repeated.</summary>
    static abstract TVector Table(ulong low, ulong high);

    static abstract TVector Load(ref byte source, int offset);

    /// <summary>Every so manieth word, from the first on.</summary>
    static abstract TVector Gather(ref ulong first, int stride);

    static abstract TVector And(TVector left, TVector right);

    static abstract TVector Or(TVector left, TVector right);

    static abstract TVector Xor(TVector left, TVector right);

    /// <summary>The bits of a value that are not among the removed.</summary>
    static abstract TVector Except(TVector value, TVector removed);

    static abstract TVector Add<TLane>(TVector left, TVector right)
        where TLane : unmanaged;

    static abstract TVector Subtract<TLane>(TVector left, TVector right)
        where TLane : unmanaged;

    static abstract TVector ShiftLeft<TLane>(TVector value, int bits)
        where TLane : unmanaged;

    static abstract TVector ShiftRight<TLane>(TVector value, int bits)
        where TLane : unmanaged;

    /// <summary>All bits set in every lane where both are the same, none elsewhere.</summary>
    static abstract TVector WhereSame<TLane>(TVector left, TVector right)
        where TLane : unmanaged;

    /// <summary>All bits set in every lane where the left is greater, none elsewhere.</summary>
    static abstract TVector WhereGreater<TLane>(TVector left, TVector right)
        where TLane : unmanaged;

    /// <summary>
    /// For every byte, the byte of the sixteen that its lowest four bits name; zero where its highest bit is set.
    /// </summary>
    static abstract TVector LookUp(TVector table, TVector indices);

    /// <summary>Where two bits differ, a third one, and either of the two where they do not.</summary>
    static abstract TVector Choose(TVector different, TVector third, TVector left, TVector right);

    /// <summary>The sum of the 64-bit words.</summary>
    static abstract ulong SumOfWords(TVector value);

    /// <summary>The bits set in any of the 64-bit words.</summary>
    static abstract ulong AnyOfWords(TVector value);
}
