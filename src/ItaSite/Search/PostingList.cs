using System.Buffers;

namespace ItaSite.Search;

/// <summary>
/// Numbers of entries in rising order, each written as its distance from the one before: five bits a letter, lowest
/// first. Where a bit for each number is shorter, that is written instead: behind a mark, six bits a letter.
/// </summary>
internal sealed class PostingList
{
    private const byte Mark = (byte)'!';
    private const int Bits = 5;
    private const int More = 1 << Bits;
    private const int BitsOfMap = 6;

    private byte[] distances = new byte[4];
    private int length;
    private int last = -1;

    /// <summary>How many numbers there are.</summary>
    public int Count { get; private set; }

    /// <summary>Letters for the numbers 0 to 63.</summary>
    public static ReadOnlySpan<byte> Letters => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8;

    /// <summary>As it is written.</summary>
    public int Length => Math.Min(length, LengthOfMap);

    private int LengthOfMap => 1 + ((last + BitsOfMap) / BitsOfMap);

    public static PostingList Of(IEnumerable<int> numbers)
    {
        var list = new PostingList();
        foreach (var number in numbers)
            list.Add(number);

        return list;
    }

    /// <summary>A number that is the last already is not added again.</summary>
    public void Add(int number)
    {
        if (number == last)
            return;

        for (var distance = number - last - 1; ; distance >>= Bits)
        {
            if (length == distances.Length)
                Array.Resize(ref distances, 2 * length);

            var isLast = distance < More;
            distances[length++] = (byte)((distance & (More - 1)) | (isLast ? 0 : More));
            if (isLast)
                break;
        }

        last = number;
        Count++;
    }

    public void WriteTo(IBufferWriter<byte> script)
    {
        var isMap = LengthOfMap < length;
        if (isMap)
            script.Write([Mark]);

        var written = script.GetSpan(Length)[..(isMap ? LengthOfMap - 1 : length)];
        if (isMap)
            WriteMap(written);
        else
            distances.AsSpan(0, length).CopyTo(written);

        foreach (ref var letter in written)
            letter = Letters[letter];

        script.Advance(written.Length);
    }

    private void WriteMap(Span<byte> map)
    {
        map.Clear();
        var (number, distance, shift) = (-1, 0, 0);
        foreach (var value in distances.AsSpan(0, length))
        {
            distance |= (value & (More - 1)) << shift;
            shift += Bits;
            if (value >= More)
                continue;

            number += distance + 1;
            map[number / BitsOfMap] |= (byte)(1 << (number % BitsOfMap));
            (distance, shift) = (0, 0);
        }
    }
}
