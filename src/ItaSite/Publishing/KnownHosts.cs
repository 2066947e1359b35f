using System.Diagnostics.CodeAnalysis;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Disk;

namespace ItaSite.Publishing;

/// <summary>The keys of hosts that the user's own OpenSSH knows.</summary>
internal sealed class KnownHosts
{
    private const string HashedName = "|1|";
    private const int UsualPort = 22;

    private readonly List<(string Type, string Key, bool IsRevoked)> keys = [];

    /// <summary>Where OpenSSH keeps what the user accepted.</summary>
    public static string OwnFile =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".ssh", "known_hosts");

    private KnownHosts() { }

    /// <summary>What a host may show: the kinds of keys by which it is known.</summary>
    public IEnumerable<string> Types => keys.Where(key => !key.IsRevoked).Select(key => key.Type).Distinct();

    /// <param name="files">Those that are there.</param>
    public static KnownHosts Of(string host, int port, IEnumerable<string> files)
    {
        var name = port == UsualPort ? host : $"[{host}]:{port}";
        var known = new KnownHosts();
        foreach (var file in files.Where(File.Exists))
        foreach (var line in DiskException.Naming(file, () => File.ReadAllLines(file)))
            known.Take(line, name);

        return known;
    }

    /// <returns>True if the key is known, false if another of its kind is, null if none is.</returns>
    public bool? Knows(string type, byte[] key)
    {
        var text = Convert.ToBase64String(key);
        if (keys.Any(known => known.Key == text))
            return keys.All(known => known.Key != text || !known.IsRevoked);

        return keys.Any(known => !known.IsRevoked && known.Type == type) ? false : null;
    }

    /// <summary>As <c>ssh</c> does once a person has said yes.</summary>
    /// <exception cref="DiskException">The file can't be written.</exception>
    public static void Add(string file, string host, int port, string type, byte[] key) =>
        DiskException.Naming(
            file,
            () =>
            {
                var folder = Path.GetDirectoryName(file)!;
                if (OperatingSystem.IsWindows())
                    Directory.CreateDirectory(folder);
                else if (!Directory.Exists(folder))
                    Directory.CreateDirectory(
                        folder,
                        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
                    );

                var isCut = File.Exists(file) && File.ReadAllText(file) is { Length: > 0 } text && !text.EndsWith('\n');
                var name = port == UsualPort ? host : $"[{host}]:{port}";
                File.AppendAllText(file, $"{(isCut ? "\n" : "")}{name} {type} {Convert.ToBase64String(key)}\n");
            }
        );

    private void Take(string line, string name)
    {
        var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var isRevoked = words is ["@revoked", ..];
        if (words is ["@revoked", .. var rest])
            words = rest;

        // Authorities vouch for keys by certificates, which are asked for nowhere here.
        if (
            words is [var names, var type, var key, ..]
            && !names.StartsWith('#')
            && !names.StartsWith('@')
            && Names(names, name)
        )
            keys.Add((type, key, isRevoked));
    }

    private static bool Names(string patterns, string name)
    {
        if (patterns.StartsWith(HashedName, StringComparison.Ordinal))
            return IsHashOf(patterns, name);

        var all = patterns.Split(',');
        return all.Any(pattern => Matches(pattern, name))
            && !all.Any(pattern => pattern.StartsWith('!') && Matches(pattern[1..], name));
    }

    private static bool Matches(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern, name);

    [SuppressMessage(
        "Security",
        "CA5350",
        Justification = "OpenSSH hides names in this file by SHA-1; nothing is trusted for it"
    )]
    private static bool IsHashOf(string hashed, string name)
    {
        var parts = hashed.Split('|');
        var salt = new byte[64];
        var sum = new byte[64];
        return parts is ["", "1", var saltText, var sumText]
            && Convert.TryFromBase64String(saltText, salt, out var length)
            && Convert.TryFromBase64String(sumText, sum, out var sumLength)
            && HMACSHA1
                .HashData(salt.AsSpan(0, length), Encoding.UTF8.GetBytes(name))
                .AsSpan()
                .SequenceEqual(sum.AsSpan(0, sumLength));
    }
}
