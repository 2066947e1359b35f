using System.Diagnostics;
using System.IO.Compression;
using System.Security.Cryptography;

namespace ItaSite.Verifying;

/// <summary>Reads the body of an answer, whatever a host sends: to its sum, and no further than a limit.</summary>
/// <param name="most">Bytes, unpacked.</param>
/// <param name="isKept">The bytes are wanted too, if they are few enough.</param>
internal sealed class BodyReader(VerifyLimits limits, long most, bool isKept)
{
    /// <returns>The answer with its sum, or with the reason why there is none.</returns>
    /// <exception cref="OperationCanceledException">It comes too slowly, or the run is over.</exception>
    public async Task<Answer> ReadAsync(Answer answer, Stream body, CancellationToken stop)
    {
        using var packed = new CountedStream(body);
        using var unpacked = Unpacking(answer.Header("content-encoding"), packed);
        if (unpacked is null)
            return answer with { Fault = NetworkReason.UnknownPacking };

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var kept = new MemoryStream();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var started = Stopwatch.GetTimestamp();
        var buffer = new byte[64 * 1024];
        for (long length = 0; ; )
        {
            patience.CancelAfter(limits.Silence);
            var read = await unpacked.ReadAsync(buffer, patience.Token);
            if (read == 0)
                break;

            length += read;
            if (length > most)
                return answer with { Fault = NetworkReason.TooLarge, IsTooLong = true };

            if (unpacked != packed && length > buffer.Length * limits.Unpacking && IsBomb(length, packed.Count))
                return answer with { Fault = NetworkReason.Bomb };

            var time = Stopwatch.GetElapsedTime(started);
            if (time > limits.Silence && packed.Count < limits.BytesASecond * time.TotalSeconds)
                return answer with { Fault = NetworkReason.TooSlow };

            if (unpacked != packed)
                hash.AppendData(buffer, 0, read);

            if (isKept && length <= limits.BytesLookedInto)
                await kept.WriteAsync(buffer.AsMemory(0, read), stop);
        }

        return answer with
        {
            Sum = unpacked == packed ? packed.Sum() : Convert.ToHexStringLower(hash.GetHashAndReset()),
            PackedSum = packed.Sum(),
            Body = kept.ToArray(),
        };
    }

    private bool IsBomb(long length, long packed) => length / Math.Max(packed, 1) > limits.Unpacking;

    private static Stream? Unpacking(string encoding, CountedStream packed) =>
        encoding.Trim().ToLowerInvariant() switch
        {
            "" or "identity" => packed,
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            _ => null,
        };
}
