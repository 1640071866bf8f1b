using System.Runtime.Intrinsics;
using CsCheck;
using GrassrootsDemocracy.Voting.Counting;

namespace GrassrootsDemocracy.Tests.Voting.Counting;

public class VectorsTests
{
    private static readonly Gen<Vector256<byte>> AnyVector = Gen
        .Byte.Array[Vectors.Bytes]
        .Select(bytes => Vector256.Create(bytes));

    [Fact]
    public void Hardware_without_an_instruction_finds_the_same() =>
        Gen.Select(AnyVector, AnyVector)
            .Sample(
                (one, two) =>
                {
                    var table = Vectors.Table(one.AsUInt64()[0], one.AsUInt64()[1]);
                    var index = two & Vector256.Create((byte)0x8F);

                    Assert.Equal(Vectors.LookUp(table, index), Vectors.LookUpHalves(table, index));
                    Assert.Equal(Vectors.LookUp(table, two), Vectors.LookUpHalves(table, two));
                    Assert.Equal(Vectors.SumOfBytes(two), Vectors.SumOfPairs(two));
                },
                iter: 1000
            );

    [Fact]
    public void A_table_is_looked_up_and_bytes_are_summed_as_one_by_one() =>
        AnyVector.Sample(
            vector =>
            {
                var table = Vectors.Table(0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908);
                for (var at = 0; at < Vectors.Bytes; at++)
                {
                    var found = (vector[at] & 0x80) == 0 ? vector[at] & 0x0F : 0;
                    Assert.Equal(found, Vectors.LookUp(table, vector)[at]);
                    Assert.Equal(byte.PopCount(vector[at]), Vectors.BitsOfBytes(vector)[at]);
                }

                for (var word = 0; word < 4; word++)
                {
                    var sum = Enumerable.Range(8 * word, 8).Sum(at => vector[at]);
                    Assert.Equal((ulong)sum, Vectors.SumOfBytes(vector)[word]);
                }
            },
            iter: 200
        );
}
