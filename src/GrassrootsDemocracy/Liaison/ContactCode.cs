namespace GrassrootsDemocracy.Liaison;

// A contact in eight bytes, ordered by day: day, who made it, its way, whether it was made and whether its maker was
// responsible on that day.
internal readonly record struct ContactCode(ulong Bits)
{
    private const int FromAt = 10;
    private const int DayAt = 41;
    private const ulong MadeBit = 2;
    private const ulong CreditedBit = 1;

    public ContactCode(int day, int from, int way, bool made)
        : this(((ulong)day << DayAt) | ((ulong)from << FromAt) | ((ulong)way << 2) | (made ? MadeBit : 0)) { }

    public int Day => (int)(Bits >> DayAt);

    public int From => (int)((Bits >> FromAt) & int.MaxValue);

    public int Way => (int)((Bits >> 2) & byte.MaxValue);

    public bool Made => (Bits & MadeBit) != 0;

    public bool Credited => (Bits & CreditedBit) != 0;

    public ContactCode WithCredit() => new(Bits | CreditedBit);
}
