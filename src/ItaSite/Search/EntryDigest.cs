using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ItaSite.Model;

namespace ItaSite.Search;

/// <summary>A number that changes whenever anything does that the scripts take from an entry.</summary>
internal static class EntryDigest
{
    public static byte[] Of(SearchEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([(byte)entry.Kind, (byte)(entry.IsSample ? 1 : 0)]);
        Append(entry.Code?.Value ?? "");
        Append(entry.Address.RelativeTo(SiteAddresses.Search));
        Append(entry.Title);
        Append(entry.Context);
        foreach (var passage in entry.Passages)
        {
            hash.AppendData([1, (byte)(passage.IsSample ? 1 : 0)]);
            Append(passage.Fragment ?? "");
            Append(passage.Heading);
            Append(passage.Text);
        }

        return hash.GetHashAndReset();

        void Append(string text)
        {
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
            hash.AppendData([0, 0]);
        }
    }
}
