package org.pactwatch.ledger.lineage;
import java.util.*;
public class Probe {
  public static void main(String[] a) {
    List<StoryCorpus.Item> items = StoryCorpus.of(Long.parseLong(a[0]), Integer.parseInt(a[1]));
    Map<String,StoryCorpus.Item> by = new HashMap<>(); items.forEach(i->by.put(i.sketch().id().value(), i));
    List<Sketch> sk = new ArrayList<>(items.stream().map(StoryCorpus.Item::sketch).toList());
    Collections.sort(sk);
    long t=System.nanoTime();
    List<Profile> ps = Profiles.of(sk);
    System.err.println("profiles "+(System.nanoTime()-t)/1000000+" ms"); t=System.nanoTime();
    long[] c = Candidates.of(ps);
    System.err.println("candidates "+c.length+" "+(System.nanoTime()-t)/1000000+" ms"); t=System.nanoTime();
    Likeness[] ls=new Likeness[c.length];
    for(int i=0;i<c.length;i++) ls[i]=Comparer.compare(ps.get(Pairs.first(c[i])),ps.get(Pairs.second(c[i])));
    System.err.println("compare "+(System.nanoTime()-t)/1000000+" ms");
    Set<Long> cs=new HashSet<>();
    System.out.println("label,how,jac,cont,alig,quot,title,anch,n,days,credit,words");
    for(int i=0;i<c.length;i++){ cs.add(c[i]);
      Profile p=ps.get(Pairs.first(c[i])),q=ps.get(Pairs.second(c[i])); Likeness l=ls[i];
      var x=by.get(p.sketch().id().value()); var y=by.get(q.sketch().id().value());
      boolean same=x.family().equals(y.family());
      boolean direct=x.parent().equals(Optional.of(y.sketch().id().value()))||y.parent().equals(Optional.of(x.sketch().id().value()));
      String how=!same?"none":direct?(x.parent().equals(Optional.of(y.sketch().id().value()))?x.how():y.how()):"cousin";
      long days=p.sketch().published().isPresent()&&q.sketch().published().isPresent()?Math.abs(p.sketch().published().get().toEpochDay()-q.sketch().published().get().toEpochDay()):-1;
      boolean credit=p.sketch().credits().contains(q.sketch().outlet().orElse(null))||q.sketch().credits().contains(p.sketch().outlet().orElse(null));
      System.out.printf(Locale.ROOT,"%d,%s,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,%d,%d,%d,%d%n",same?1:0,how,l.jaccard(),l.containment(),l.aligned(),l.quotations(),l.title(),l.anchors(),l.anchorCount(),days,credit?1:0,Math.min(p.words(),q.words()));
    }
    Map<String,Integer> idx=new HashMap<>(); for(int i=0;i<sk.size();i++) idx.put(sk.get(i).id().value(),i);
    Map<String,int[]> rec=new TreeMap<>();
    for(var it:items) if(it.parent().isPresent()){ int[] r=rec.computeIfAbsent(it.how(),k->new int[2]); r[1]++; if(cs.contains(Pairs.of(idx.get(it.sketch().id().value()),idx.get(it.parent().get())))) r[0]++; }
    rec.forEach((k,v)->System.err.println(k+" "+v[0]+"/"+v[1]));
  }
}
